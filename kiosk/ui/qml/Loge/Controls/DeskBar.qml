pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The rooms of the desk, who has it open, and the alarm: at the side, or on top where it is narrow.
Rectangle {
    id: root

    required property Entrance entrance
    required property bool flat
    readonly property Desk desk: entrance.lodge.desk
    readonly property var rooms: [
        {
            room: DeskRooms.Today,
            name: "today",
            path: Icons.today,
            text: qsTr("Today")
        },
        {
            room: DeskRooms.Days,
            name: "days",
            path: Icons.bars,
            text: qsTr("Attendance")
        },
        {
            room: DeskRooms.Members,
            name: "members",
            path: Icons.people,
            text: qsTr("Members")
        },
        {
            room: DeskRooms.Journal,
            name: "journal",
            path: Icons.book,
            text: qsTr("Journal")
        },
        {
            room: DeskRooms.Reports,
            name: "reports",
            path: Icons.paper,
            text: qsTr("Reports")
        },
        {
            room: DeskRooms.Settings,
            name: "settings",
            path: Icons.sliders,
            text: qsTr("Settings")
        }
    ]
    readonly property real step: Math.max(48, Theme.px(52)) + Theme.gap // from one door to the next
    readonly property real own: Theme.text(50) + Theme.gap + 2 * step
    readonly property real tall: 2 * Theme.px(14) + (rooms.length + 2) * step + own // what all of it takes at the side

    color: Theme.panel

    Words {
        id: name

        color: Theme.overPanel
        font.bold: true
        font.pixelSize: Theme.text(26)
        text: qsTr("The desk", "la loge")
        visible: !root.flat && root.height > root.tall + Theme.text(34) + Theme.px(20)
        x: Theme.px(26)
        y: Theme.px(22)
    }

    Flow {
        id: doors

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.px(12)
        y: name.visible ? name.y + name.height + Theme.px(16) : Theme.px(10)

        Repeater {
            model: root.rooms

            DeskDoor {
                required property var modelData

                chosen: root.desk.rooms.door === modelData.room
                flat: root.flat
                objectName: "room:" + modelData.name
                path: modelData.path
                text: modelData.text
                width: root.flat ? implicitWidth : doors.width
                onClicked: root.desk.enter(modelData.room)
            }
        }

        DeskDoor {
            alarm: true
            flat: root.flat
            objectName: "evacuate"
            path: Icons.alarm
            text: qsTr("Evacuation")
            width: root.flat ? implicitWidth : doors.width
            onClicked: root.entrance.lodge.askForRollCall()
        }

        DeskDoor {
            flat: root.flat
            objectName: "suit"
            path: Icons.contrast
            text: qsTr("Display")
            width: root.flat ? implicitWidth : doors.width
            onClicked: root.entrance.adjust(!root.entrance.adjusting)
        }

        DeskDoor {
            flat: root.flat
            objectName: "handOver"
            path: Icons.handover
            text: qsTr("Hand over")
            visible: root.flat
            width: implicitWidth
            onClicked: root.entrance.lodge.handing.begin()
        }

        DeskDoor {
            id: out

            flat: root.flat
            objectName: "leaveDesk"
            path: Icons.lock
            text: qsTr("Close", "the desk")
            visible: root.flat
            width: implicitWidth
            onClicked: root.desk.leave()
        }
    }

    TextMetrics {
        id: whose

        font.pixelSize: Theme.tiny
        text: root.desk.holder + " · " + root.desk.since
    }

    FontMetrics {
        id: line

        font: holds.font
    }

    TextMetrics {
        id: longer

        font.pixelSize: holds.minimumPixelSize
        text: root.desk.since
    }

    // Beside the way out, or below all of the doors.
    Words {
        id: holds

        readonly property real tail: doors.width - out.x - out.width - Theme.gap
        readonly property bool narrow: tail < Math.max(Theme.text(130), longer.width + Theme.px(12))
        readonly property bool low: tail < whose.width && out.height < 2 * line.height // for two lines
        readonly property bool below: narrow || low

        color: Theme.overPanel
        elide: Text.ElideRight
        font.pixelSize: Theme.tiny
        fontSizeMode: Text.HorizontalFit
        height: below ? Theme.text(26) : out.height
        lineHeight: 0.9
        minimumPixelSize: Math.max(12, Theme.text(13))
        text: whose.width < width ? whose.text : root.desk.holder + "\n" + root.desk.since
        verticalAlignment: Text.AlignVCenter
        visible: root.flat
        width: below ? doors.width : tail
        wrapMode: Text.NoWrap
        x: below ? Theme.px(26) : doors.x + doors.width - width
        y: doors.y + (below ? doors.height + Theme.px(4) : out.y)
    }

    // Above whose desk it is and the ways out, as far as there is room.
    DoneNote {
        id: done

        readonly property real room: root.height - Theme.px(14) - doors.y - doors.height - 2 * Theme.gap - implicitHeight

        anchors.bottom: ownWays.visible ? ownWays.top : parent.bottom
        anchors.bottomMargin: ownWays.visible ? Theme.gap : Theme.px(14)
        doings: root.desk.doings
        upright: true
        visible: !root.flat && doings.said !== ""
        width: parent.width - 2 * x
        x: Theme.px(12)
    }

    Column {
        id: ownWays

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        spacing: Theme.gap
        visible: !root.flat && (!done.visible || done.room >= ways.height)
        width: parent.width - 2 * x
        x: Theme.px(12)

        Column {
            visible: !done.visible || done.room >= height + Theme.gap + ways.height
            width: parent.width - 2 * x
            x: Theme.px(14)

            Words {
                color: Theme.overPanel
                elide: Text.ElideRight
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(14))
                objectName: "holder"
                text: qsTr("%1, concierge").arg(root.desk.holder)
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: Theme.overPanel
                font.pixelSize: Theme.tiny
                text: root.desk.since
                width: parent.width
            }
        }

        Column {
            id: ways

            spacing: Theme.gap
            width: parent.width

            DeskDoor {
                flat: root.flat
                objectName: root.flat ? "" : "handOver"
                path: Icons.handover
                text: qsTr("Hand over")
                width: parent.width
                onClicked: root.entrance.lodge.handing.begin()
            }

            DeskDoor {
                flat: root.flat
                objectName: root.flat ? "" : "leaveDesk"
                path: Icons.lock
                text: qsTr("Close", "the desk")
                width: parent.width
                onClicked: root.desk.leave()
            }
        }
    }

    implicitHeight: doors.height + 2 * Theme.px(10) + (holds.below ? holds.height : 0)
}
