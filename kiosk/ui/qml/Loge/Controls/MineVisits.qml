pragma ComponentBehavior: Bound

import QtQuick
import Loge

// How long somebody was here this month, and their last visits.
Item {
    id: root

    required property OwnData own

    Words {
        id: month

        Accessible.role: Accessible.Heading
        anchors.verticalCenter: pager.visible ? pager.verticalCenter : undefined
        font.bold: true
        font.pixelSize: Theme.title
        objectName: "month"
        text: root.own.month
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

        readonly property bool beside: width > Theme.text(760)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Math.max(month.implicitHeight, pager.visible ? pager.height : 0) + Theme.gap
        apart: Theme.gap
        model: root.own.stays
        objectName: "stays"
        rowHeight: (beside ? Theme.text(44) : Theme.text(78)) + Theme.gap

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

                anchors.verticalCenter: list.beside ? parent.verticalCenter : undefined
                elide: Text.ElideRight
                font.bold: true
                text: one.row.day ?? ""
                width: list.beside ? 0.3 * one.width : one.width - 2 * x
                wrapMode: Text.NoWrap
                x: Theme.px(16)
                y: Theme.px(8)
            }

            Words {
                anchors.bottom: list.beside ? undefined : parent.bottom
                anchors.bottomMargin: Theme.px(8)
                anchors.verticalCenter: list.beside ? parent.verticalCenter : undefined
                elide: Text.ElideRight
                text: [one.row.hours, one.row.activity].filter(each => each).join(" · ")
                width: one.width - x - Theme.px(16)
                wrapMode: Text.NoWrap
                x: list.beside ? day.x + day.width + Theme.gap : day.x
            }
        }
    }
}
