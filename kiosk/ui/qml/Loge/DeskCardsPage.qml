pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Cards for several people at once, ten on a sheet of A4.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property CardSheets sheets: lodge.cardSheets
    readonly property CardChoice choice: sheets.choice
    property real keys: 0 // what the keyboard on the screen covers of it

    Column {
        id: head

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)

        CardTools {
            low: root.keys > 0
            settings: root.lodge.settings
            sheets: root.sheets
            width: parent.width
            onBack: root.lodge.desk.enter(DeskRooms.Members)
        }

        PeopleFilter {
            choice: root.choice
            enabled: !root.sheets.going
            keys: root.keys
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            visible: root.keys === 0 && !root.choice.nobody
            width: parent.width

            LowPill {
                Accessible.role: Accessible.CheckBox
                chosen: root.choice.allChosen
                enabled: !root.sheets.going
                objectName: "chooseAll"
                path: chosen ? Icons.check : ""
                text: qsTr("Tick all of them")
                onClicked: root.choice.chooseAll()
            }

            Pager {
                list: list
                small: true
            }
        }
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.keys + Theme.gap
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        between: Theme.gap
        columns: Math.max(1, Math.floor(width / Theme.text(300)))
        model: root.choice.rows
        objectName: "cardless"
        rowHeight: Math.max(48, Theme.px(52)) + Theme.gap

        delegate: Item {
            id: one

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            TickRow {
                chosen: one.row.chosen ?? false
                enabled: !root.sheets.going
                height: parent.height - Theme.gap
                more: one.row.hasCard ? qsTr("has a card already") : ""
                objectName: "card:" + (one.row.name ?? "")
                path: one.row.hasCard ? Icons.card : ""
                text: one.row.name ?? ""
                width: parent.width - list.between
                onClicked: root.choice.turn(one.row.person)
            }
        }
    }

    Words {
        anchors.left: list.left
        anchors.right: list.right
        anchors.top: list.top
        color: Theme.soft
        text: qsTr("Nobody to show here.")
        visible: root.choice.nobody
    }
}
