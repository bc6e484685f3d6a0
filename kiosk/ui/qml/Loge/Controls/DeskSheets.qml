pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What lies over a room of the desk until it is put away, with a shade over the room.
Item {
    id: root

    required property Lodge lodge
    required property real space // in height, from the top of the room to the keyboard
    readonly property int open: lodge.desk.rooms.sheet
    readonly property bool active: sheet.active

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
        opacity: 0.5
        visible: root.open !== DeskRooms.Nothing

        TapHandler {}
    }

    Loader {
        id: sheet

        active: root.open !== DeskRooms.Nothing && root.lodge.desk.isOpen
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.min(root.space, root.open === DeskRooms.Empty ? Theme.text(330) : Math.max(560, Theme.text(540)))
        sourceComponent: root.open === DeskRooms.Arrival ? arrival : root.open === DeskRooms.Visit ? visit : root.open === DeskRooms.HandOver ? handOver : empty
        width: Math.min(parent.width - 2 * Theme.px(12), Math.max(640, Theme.text(760)))
        y: Theme.px(12) + Math.max(0, (root.space - height) / 2)
    }

    Component {
        id: arrival

        ArrivalSheet {
            lodge: root.lodge
            room: sheet.height
        }
    }

    Component {
        id: visit

        VisitSheet {
            lodge: root.lodge
            room: sheet.height
        }
    }

    Component {
        id: handOver

        HandOverSheet {
            lodge: root.lodge
            room: sheet.height
        }
    }

    Component {
        id: empty

        EmptySheet {
            lodge: root.lodge
            room: sheet.height
        }
    }
}
