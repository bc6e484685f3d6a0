pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Somebody's visits of the last 90 days, and their hours this month.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property PastVisits visits: lodge.members.visits

    Column {
        id: top

        width: list.width - (pager.visible ? pager.width + Theme.gap : 0)
        x: Theme.px(20)
        y: Theme.gap

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.lead
            objectName: "month"
            text: root.visits.month
            width: parent.width
        }

        Words {
            color: Theme.sunInk
            font.pixelSize: Theme.tiny
            text: root.visits.guessed
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: qsTr("The visits of the last 90 days.")
            width: parent.width
        }
    }

    Pager {
        id: pager

        anchors.right: list.right
        anchors.top: top.top
        list: list
        small: true
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.top: top.bottom
        anchors.topMargin: Theme.gap
        model: root.visits.rows
        name: qsTr("Visits")
        objectName: "pastVisits"
        rowHeight: Theme.text(62)

        delegate: Item {
            id: line

            required property int index
            readonly property var row: list.at(index)

            Accessible.name: [row.day, row.hours, row.estimated ? qsTr("estimated departure") : "", row.more].filter(Boolean).join(", ")
            Accessible.role: Accessible.ListItem
            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            Rectangle {
                color: Theme.line
                height: 1
                width: parent.width
            }

            Words {
                id: when

                elide: Text.ElideRight
                font.bold: true
                text: [line.row.day, line.row.hours].filter(Boolean).join(" · ")
                width: parent.width
                wrapMode: Text.NoWrap
                y: Theme.px(6)
            }

            Words {
                anchors.top: when.bottom
                color: line.row.estimated ? Theme.sunInk : Theme.soft
                elide: Text.ElideRight
                font.pixelSize: Theme.tiny
                text: [line.row.estimated ? qsTr("estimated departure") : line.row.corrected ? qsTr("corrected") : "", line.row.more].filter(Boolean).join(" · ")
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
    }

    Words {
        anchors.centerIn: list
        color: Theme.soft
        font.pixelSize: Theme.lead
        text: root.visits.known ? qsTr("No visit in the last 90 days.") : "…"
        visible: root.visits.rows.length === 0
    }
}
