pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What needs attention, each one tap from its remedy.
DeskCard {
    id: root

    required property TodayRoom today
    readonly property real rowHeight: Math.max(Math.max(48, Theme.px(48)) + Theme.gap, Theme.text(2 * 21) + Theme.gap)

    aside: Pager {
        list: list
        small: true
    }
    path: Icons.help
    title: qsTr("To see to")

    Words {
        color: Theme.soft
        text: root.today.calm ? qsTr("All quiet.") : qsTr("Nothing else.")
        visible: root.today.attention.length === 0
        width: parent.width
    }

    PagedList {
        id: list

        anchors.fill: parent
        objectName: "needs"
        model: root.today.attention
        rowHeight: root.rowHeight

        delegate: Item {
            id: need

            required property int index
            readonly property var row: list.at(index)
            readonly property bool urgent: row.need === "help" || row.need === "limit"

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            Rectangle {
                id: dot

                anchors.verticalCenter: parent.verticalCenter
                color: need.urgent ? Theme.brick : Theme.sun
                height: width
                radius: need.urgent ? Theme.px(3) : width / 2 // a shape, not a colour alone
                width: Theme.px(14)
            }

            Words {
                anchors.left: dot.right
                anchors.leftMargin: Theme.px(10)
                anchors.right: remedy.left
                anchors.rightMargin: Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideRight
                font.bold: need.urgent
                font.pixelSize: Theme.text(17)
                fontSizeMode: Text.Fit
                height: list.rowHeight - Theme.px(4)
                minimumPixelSize: 12
                verticalAlignment: Text.AlignVCenter
                text: need.row.hour ? need.row.title + " · " + need.row.hour : need.row.title ?? ""
            }

            Pill {
                id: remedy

                Accessible.name: text + ", " + (need.row.title ?? "")
                Accessible.role: Accessible.Button
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                chosen: need.urgent
                implicitHeight: Math.max(48, Theme.px(48))
                objectName: "remedy" + need.index
                size: Theme.tiny
                text: need.row.remedy ?? ""
                onClicked: root.today.remedies.remedy(need.index)
            }
        }
    }
}
