import QtQuick
import Loge

// The ways from the list of people to what concerns several of them.
Flow {
    id: root

    required property Lodge lodge

    spacing: Theme.gap

    Pill {
        Accessible.role: Accessible.Button
        objectName: "room:plans"
        path: Icons.calendar
        plain: true
        text: qsTr("Plans")
        onClicked: root.lodge.desk.enter(DeskRooms.Plans)
    }

    Pill {
        Accessible.role: Accessible.Button
        objectName: "room:cards"
        path: Icons.card
        plain: true
        text: qsTr("Cards to print")
        onClicked: root.lodge.desk.enter(DeskRooms.Cards)
    }
}
