pragma ComponentBehavior: Bound

import QtQuick
import Loge

// People to introduce to each other; they come before figures.
DeskCard {
    id: root

    required property TodayRoom today
    property bool cramped: false // what is said takes two lines
    readonly property real rowHeight: Math.max(48, Theme.px(48), Theme.text(cramped ? 62 : 42)) + Theme.gap

    main: today.meetings.length > 0
    aside: Pager {
        list: list
        small: true
    }
    path: Icons.meet
    title: qsTr("To introduce today")

    Words {
        color: Theme.soft
        text: qsTr("Nobody to introduce just now.")
        visible: root.today.meetings.length === 0
        width: parent.width
    }

    PagedList {
        id: list

        anchors.fill: parent
        objectName: "meetings"
        model: root.today.meetings
        rowHeight: root.rowHeight

        delegate: Item {
            id: meeting

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            Avatar {
                id: one

                anchors.verticalCenter: parent.verticalCenter
                initials: meeting.row.first ?? ""
                tint: meeting.row.firstTint ?? 0
                width: Theme.px(44)
            }

            Avatar {
                id: other

                anchors.left: one.right
                anchors.leftMargin: Theme.px(6)
                anchors.verticalCenter: parent.verticalCenter
                initials: meeting.row.second ?? ""
                tint: meeting.row.secondTint ?? 0
                visible: initials !== ""
                width: Theme.px(44)
            }

            Column {
                anchors.left: other.visible ? other.right : one.right
                anchors.leftMargin: Theme.px(10)
                anchors.right: done.left
                anchors.rightMargin: Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    elide: Text.ElideRight
                    font.bold: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.max(12, Theme.text(14))
                    text: meeting.row.title ?? ""
                    width: parent.width
                    wrapMode: Text.NoWrap
                }

                Words {
                    color: Theme.soft
                    elide: Text.ElideRight
                    font.pixelSize: Theme.tiny
                    fontSizeMode: root.cramped ? Text.FixedSize : Text.HorizontalFit
                    maximumLineCount: root.cramped ? 2 : 1
                    minimumPixelSize: Math.max(12, Theme.text(13))
                    text: meeting.row.said ?? ""
                    width: parent.width
                    wrapMode: root.cramped ? Text.Wrap : Text.NoWrap
                }
            }

            Pill {
                id: done

                Accessible.name: qsTr("Introduced: %1").arg(meeting.row.title ?? "")
                Accessible.role: Accessible.Button
                anchors.right: later.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: Math.max(48, Theme.px(48))
                objectName: "introduced" + meeting.index
                path: Icons.check
                size: Theme.tiny
                text: meeting.row.second ? qsTr("Introduced") : qsTr("Done", "shown around")
                onClicked: root.today.remedies.introduced(meeting.index)
            }

            Pill {
                id: later

                Accessible.name: qsTr("Later: %1").arg(meeting.row.title ?? "")
                Accessible.role: Accessible.Button
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: Math.max(48, Theme.px(48))
                objectName: "later" + meeting.index
                plain: true
                size: Theme.tiny
                text: qsTr("Later")
                onClicked: root.today.remedies.later(meeting.index)
            }
        }
    }
}
