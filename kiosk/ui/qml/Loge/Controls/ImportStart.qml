pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Where a list is chosen, what was imported before, and everybody as a file.
Item {
    id: root

    required property Importing importing

    signal membersWanted

    Words {
        id: title

        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.title
        text: qsTr("Import people")
        width: parent.width
    }

    Words {
        id: told

        anchors.top: title.bottom
        anchors.topMargin: Theme.px(4)
        color: Theme.soft
        text: qsTr("A list from HelloAsso, Cobot, Dokos or a spreadsheet (CSV, XLSX). Nothing changes before you have seen what it would do.")
        width: parent.width
    }

    Words {
        id: trouble

        anchors.top: told.bottom
        anchors.topMargin: Theme.gap
        color: Theme.brickInk
        font.bold: true
        objectName: "importTrouble"
        text: root.importing.trouble === "" ? "" : qsTr("%1: %2", "a file, what is wrong with it").arg(root.importing.file).arg(root.importing.trouble)
        visible: text !== ""
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }

    Flow {
        id: ways

        anchors.top: trouble.visible ? trouble.bottom : told.bottom
        anchors.topMargin: Theme.gap
        spacing: Theme.gap
        width: parent.width

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            objectName: "chooseList"
            path: Icons.folder
            text: qsTr("Choose a file…")
            onClicked: root.importing.chooseFile()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "toMembers"
            path: Icons.people
            plain: true
            text: qsTr("Members")
            onClicked: root.membersWanted()
        }
    }

    DeskCard {
        anchors.bottom: everybody.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: ways.bottom
        anchors.topMargin: Theme.gap
        aside: Pager {
            counts: false
            list: list
            small: true
        }
        path: Icons.again
        title: qsTr("Imported before")

        Words {
            color: Theme.soft
            objectName: "nothing"
            text: qsTr("Nothing yet. An import can be undone as a whole for a day.")
            visible: root.importing.past.rows.length === 0
            width: parent.width
        }

        PagedList {
            id: list

            anchors.fill: parent
            model: root.importing.past.rows
            objectName: "imports"
            rowHeight: Math.max(Math.max(48, Theme.px(48)) + Theme.gap, Theme.text(2 * 24) + Theme.gap)

            delegate: ImportPastLine {
                required property int index

                height: list.rowHeight
                row: list.at(index)
                undoName: "undoImport" + index
                visible: list.shows(y)
                width: list.width
                onUndone: root.importing.past.undo(index)
            }
        }
    }

    ImportExport {
        id: everybody

        anchors.bottom: parent.bottom
        exporting: root.importing.exporting
        width: parent.width
    }
}
