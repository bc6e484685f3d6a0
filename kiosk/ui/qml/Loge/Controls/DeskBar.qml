import QtQuick
import Loge

// The rooms of the desk, who has it open, and the alarm: at the side, or on top where it is narrow.
Rectangle {
    id: root

    required property Entrance entrance
    required property bool flat
    readonly property Desk desk: entrance.lodge.desk
    readonly property real own: Theme.text(50) + Theme.gap + 2 * doors.step
    readonly property real tall: 2 * Theme.px(14) + doors.tall + own // what all of it takes at the side

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

    DeskDoors {
        id: doors

        entrance: root.entrance
        flat: root.flat
        width: parent.width - 2 * x
        x: Theme.px(12)
        y: name.visible ? name.y + name.height + Theme.px(16) : Theme.px(10)
    }

    DeskHolder {
        id: holder

        desk: root.desk
        doors: doors
        visible: root.flat
    }

    // Above whose desk it is and the ways out, as far as there is room.
    DoneNote {
        id: done

        readonly property real room: root.height - Theme.px(14) - doors.y - doors.height - 2 * Theme.gap - implicitHeight

        anchors.bottom: ways.visible ? ways.top : parent.bottom
        anchors.bottomMargin: ways.visible ? Theme.gap : Theme.px(14)
        doings: root.desk.doings
        upright: true
        visible: !root.flat && doings.said !== ""
        width: parent.width - 2 * x
        x: Theme.px(12)
    }

    DeskWays {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        entrance: root.entrance
        flat: root.flat
        room: done.visible ? done.room : root.height
        visible: !root.flat && room >= least
        width: parent.width - 2 * x
        x: Theme.px(12)
    }

    implicitHeight: doors.height + 2 * Theme.px(10) + (holder.below ? holder.height : 0)
}
