import QtQuick
import Loge

// The ways from the list of people to what concerns several of them.
Flow {
    id: root

    required property Lodge lodge

    spacing: Theme.gap

    Pill {
        Accessible.role: Accessible.Button
        implicitHeight: Math.max(48, Theme.px(52))
        objectName: "room:plans"
        path: Icons.calendar
        plain: true
        size: Theme.tiny
        text: qsTr("Plans")
        onClicked: root.lodge.desk.enter(DeskRooms.Plans)
    }

    Pill {
        Accessible.role: Accessible.Button
        implicitHeight: Math.max(48, Theme.px(52))
        objectName: "room:cards"
        path: Icons.card
        plain: true
        size: Theme.tiny
        text: qsTr("Cards to print")
        onClicked: root.lodge.desk.enter(DeskRooms.Cards)
    }
}
