import QtQuick
import Loge

// From the list of people to what is done with all of them: plans, cards, lists taken in and given out.
Flow {
    id: root

    required property Desk desk

    spacing: Theme.gap

    Pill {
        Accessible.role: Accessible.Button
        objectName: "room:plans"
        path: Icons.calendar
        plain: true
        text: qsTr("Plans")
        onClicked: root.desk.enter(DeskRooms.Plans)
    }

    Pill {
        Accessible.role: Accessible.Button
        objectName: "room:cards"
        path: Icons.card
        plain: true
        text: qsTr("Cards to print")
        onClicked: root.desk.enter(DeskRooms.Cards)
    }

    Pill {
        Accessible.role: Accessible.Button
        objectName: "importPeople"
        path: Icons.download
        plain: true
        text: qsTr("Import, export")
        onClicked: root.desk.enter(DeskRooms.Import)
    }
}
