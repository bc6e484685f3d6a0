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

        Flow {
            spacing: Theme.gap
            visible: root.keys === 0
            width: parent.width

            Pill {
                Accessible.name: qsTr("Back to the list of people")
                Accessible.role: Accessible.Button
                objectName: "backToMembers"
                path: Icons.back
                plain: true
                text: qsTr("Members")
                onClicked: root.lodge.desk.enter(DeskRooms.Members)
            }

            Pill {
                Accessible.role: Accessible.Button
                enabled: !root.sheets.going && root.choice.possible
                objectName: "saveSheets"
                path: Icons.save
                plain: true
                text: qsTr("Save as PDF")
                onClicked: root.sheets.make(false)
            }

            Pill {
                Accessible.role: Accessible.Button
                enabled: !root.sheets.going && root.choice.possible
                objectName: "printSheets"
                path: Icons.printer
                plain: true
                text: qsTr("Print")
                onClicked: root.sheets.make(true)
            }

            SettingsLink {
                implicitHeight: Theme.touch
                settings: root.lodge.settings
                spot: "cards"
            }

            Pill {
                Accessible.role: Accessible.Button
                objectName: "stopSheets"
                path: Icons.close
                text: qsTr("Stop")
                visible: root.sheets.going
                onClicked: root.sheets.stop()
            }
        }

        Words {
            color: root.sheets.said === "" || root.sheets.going ? Theme.soft : root.sheets.went ? Theme.leafInk : Theme.brickInk
            font.bold: root.sheets.said !== ""
            objectName: "sheetsSaid"
            text: root.sheets.said || root.choice.count
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere

            onTextChanged: said => {
                if (!root.sheets.going)
                    Accessible.announce(said);
            }
        }

        TimeBar {
            ground: Theme.trough
            letters: Theme.blue
            remaining: root.sheets.part
            visible: root.sheets.going
            width: parent.width
        }

        PeopleFilter {
            choice: root.choice
            enabled: !root.sheets.going
            keys: root.keys
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            visible: root.keys === 0
            width: parent.width

            Pill {
                Accessible.role: Accessible.CheckBox
                chosen: root.choice.allChosen
                enabled: !root.choice.nobody && !root.sheets.going
                implicitHeight: Math.max(48, Theme.px(52))
                objectName: "chooseAll"
                path: chosen ? Icons.check : ""
                plain: true
                text: qsTr("All of them")
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
            width: list.width / list.columns

            Pill {
                Accessible.role: Accessible.CheckBox
                chosen: one.row.chosen ?? false
                enabled: !root.sheets.going
                height: parent.height - Theme.gap
                objectName: "card:" + (one.row.name ?? "")
                path: chosen ? Icons.check : one.row.hasCard ? Icons.card : ""
                plain: true
                radius: Theme.radius
                text: one.row.name ?? ""
                width: parent.width - (list.columns > 1 ? Theme.gap : 0)
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
