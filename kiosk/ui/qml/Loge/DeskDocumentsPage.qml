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

            DeskCard {
                id: card

                required property int index
                readonly property var row: root.shelf.rows[index] ?? ({})

                height: around + inside.height
                path: row.kind === "access" ? Icons.access : Icons.wayOut
                title: row.title ?? ""
                width: all.width

                Column {
                    id: inside

                    spacing: Theme.px(8)
                    width: parent.width

                    Words {
                        color: Theme.soft
                        font.pixelSize: Theme.tiny
                        text: card.row.why ?? ""
                        visible: root.shelf.wrong === "" || root.height > Theme.text(640)
                        width: parent.width
                    }

                    Words {
                        objectName: "about:" + (card.row.kind ?? "")
                        text: card.row.about ?? ""
                        width: parent.width
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }

                    Flow {
                        spacing: Theme.gap
                        width: parent.width

                        Way {
                            chosen: !card.row.has
                            enabled: !root.shelf.checking
                            objectName: "put:" + (card.row.kind ?? "")
                            path: Icons.folder
                            text: card.row.has ? qsTr("Put another one") : qsTr("Choose a file")
                            onClicked: root.shelf.choose(card.row.kind)
                        }

                        Way {
                            objectName: "look:" + (card.row.kind ?? "")
                            path: Icons.eye
                            text: qsTr("Look at it")
                            visible: card.row.has ?? false
                            onClicked: root.shelf.look(card.row.kind)
                        }

                        Way {
                            objectName: "remove:" + (card.row.kind ?? "")
                            path: Icons.close
                            text: qsTr("Take it away")
                            visible: card.row.has ?? false
                            onClicked: root.shelf.remove(card.row.kind)
                        }
                    }
                }
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

    component Way: Pill {
        Accessible.role: Accessible.Button
        implicitHeight: Math.max(48, Theme.px(56))
        plain: true
        radius: Theme.radius
    }
}
