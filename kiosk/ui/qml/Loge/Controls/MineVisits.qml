pragma ComponentBehavior: Bound

import QtQuick
import Loge

// How long somebody was here this month, and their last visits.
Item {
    id: root

    required property OwnFacts facts

    Words {
        id: month

        Accessible.role: Accessible.Heading
        anchors.verticalCenter: pager.visible ? pager.verticalCenter : undefined
        font.bold: true
        font.pixelSize: Theme.title
        objectName: "month"
        text: root.facts.month
        width: (pager.visible ? pager.x : parent.width) - Theme.gap
    }

    Pager {
        id: pager

        anchors.right: parent.right
        counts: root.width > Theme.text(700)
        list: list
    }

    Words {
        anchors.top: list.top
        color: Theme.soft
        text: qsTr("No visit in the last 90 days.")
        visible: list.count === 0
        width: parent.width
    }

    PagedList {
        id: list

        readonly property bool beside: width > Theme.text(700)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Math.max(month.implicitHeight, pager.visible ? pager.height : 0) + Theme.gap
        apart: Theme.gap
        model: root.facts.stays
        objectName: "stays"
        rowHeight: (beside ? Theme.text(70) : Theme.text(108)) + Theme.gap

        delegate: Rectangle {
            id: one

            required property int index
            readonly property var row: list.at(index)

            border.color: Theme.line
            border.width: 1
            color: Theme.card
            height: list.rowHeight - Theme.gap
            radius: Theme.gap
            visible: list.shows(y)
            width: list.width

            Words {
                id: day

                elide: Text.ElideRight
                font.bold: true
                text: one.row.day ?? ""
                width: (list.beside ? 0.46 * one.width : one.width - x) - Theme.px(16)
                wrapMode: Text.NoWrap
                x: Theme.px(16)
                y: list.beside ? (one.height - height - hours.height) / 2 : Theme.px(10)
            }

            Words {
                id: hours

                anchors.top: day.bottom
                color: Theme.soft
                elide: Text.ElideRight
                text: one.row.hours ?? ""
                width: day.width
                wrapMode: Text.NoWrap
                x: day.x
            }

            Words {
                elide: Text.ElideRight
                fontSizeMode: Text.Fit
                height: one.height - y - Theme.px(8)
                minimumPixelSize: Theme.text(14)
                text: one.row.activity ?? ""
                verticalAlignment: list.beside ? Text.AlignVCenter : Text.AlignTop
                width: one.width - x - Theme.px(16)
                x: list.beside ? 0.46 * one.width + Theme.gap : day.x
                y: list.beside ? Theme.px(8) : hours.y + hours.height
            }
        }
    }
}
