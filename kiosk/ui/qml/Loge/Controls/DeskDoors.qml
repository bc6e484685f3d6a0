pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The doors of the desk's bar: to its rooms, to the alarm, to how it looks; and out, where the bar is on top.
Flow {
    id: root

    required property Entrance entrance
    required property bool flat
    readonly property Desk desk: entrance.lodge.desk
    readonly property real step: Math.max(48, Theme.px(52)) + spacing // from one door to the next
    readonly property real tall: (rooms.length + 2) * step // below each other
    readonly property Item out: leave // the last of them
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

    spacing: Theme.gap

    Repeater {
        model: root.rooms

        Door {
            required property var modelData

            chosen: root.desk.rooms.door === modelData.room
            objectName: "room:" + modelData.name
            path: modelData.path
            text: modelData.text
            onClicked: root.desk.enter(modelData.room)
        }
    }

    Door {
        alarm: true
        objectName: "evacuate"
        path: Icons.alarm
        text: qsTr("Evacuation")
        onClicked: root.entrance.lodge.askForRollCall()
    }

    Door {
        objectName: "suit"
        path: Icons.contrast
        text: qsTr("Display")
        onClicked: root.entrance.adjust(!root.entrance.adjusting)
    }

    Door {
        objectName: "handOver"
        path: Icons.handover
        text: qsTr("Hand over")
        visible: root.flat
        onClicked: root.entrance.lodge.handing.begin()
    }

    Door {
        id: leave

        objectName: "leaveDesk"
        path: Icons.lock
        text: qsTr("Close", "the desk")
        visible: root.flat
        onClicked: root.desk.leave()
    }

    component Door: DeskDoor {
        flat: root.flat
        width: root.flat ? implicitWidth : root.width
    }
}
