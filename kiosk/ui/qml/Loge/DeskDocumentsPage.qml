pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The documents that the place shows to whoever asks: put there, looked at, replaced, taken away.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Shelf shelf: lodge.shelf

    Column {
        id: all

        spacing: Theme.gap
        visible: !root.shelf.reads && !root.shelf.choosing.isOpen
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)

        Words {
            color: Theme.brickInk
            font.bold: true
            objectName: "documentWrong"
            text: root.shelf.wrong
            visible: text !== ""
            width: parent.width

            onTextChanged: said => {
                if (said !== "")
                    Accessible.announce(said);
            }
        }

        Repeater {
            model: root.shelf.rows.length // not the rows themselves: each card stays while it changes

            DocumentCard {
                required property int index

                row: root.shelf.rows[index] ?? ({})
                shelf: root.shelf
                tight: root.height <= Theme.text(640)
                width: all.width
            }
        }
    }

    Pill {
        Accessible.role: Accessible.Button
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        objectName: "toSettings"
        path: Icons.back
        plain: true
        text: qsTr("All settings")
        visible: all.visible
        x: all.x
        onClicked: root.lodge.desk.enter(DeskRooms.Settings)
    }

    Loader {
        active: root.shelf.reads
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        sourceComponent: Item {
            DocumentView {
                id: view

                anchors.bottom: tools.top
                anchors.bottomMargin: Theme.gap
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                showing: root.shelf.showing
            }

            DocumentBar {
                id: tools

                anchors.bottom: parent.bottom
                view: view
                width: parent.width
                onDone: root.shelf.putAway()
            }
        }
    }

    Loader {
        active: root.shelf.choosing.isOpen
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        sourceComponent: FileSheet {
            choosing: root.shelf.choosing
        }
    }
}
