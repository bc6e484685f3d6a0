pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A file of this machine, or of a stick, is chosen. It fills a room of the desk while `choosing.isOpen`.
DeskSheet {
    id: root

    required property Choosing choosing

    room: height
    title: choosing.title
    visible: choosing.isOpen
    onClosed: choosing.close()

    Words {
        id: said

        color: Theme.soft
        objectName: "chooserSaid"
        text: root.choosing.busy ? qsTr("One moment…") : root.choosing.said
        visible: text !== ""
        width: parent.width
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: said.visible ? said.bottom : parent.top
        anchors.topMargin: said.visible ? Theme.gap : 0
        apart: Theme.gap
        between: Theme.gap
        columns: width > Theme.text(760) ? 2 : 1
        model: root.choosing.rows
        name: root.title
        objectName: "files"
        rowHeight: Math.max(Theme.touch, Theme.text(58)) + Theme.gap

        delegate: Item {
            id: line

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            FileRow {
                height: parent.height - Theme.gap
                kind: line.row.kind ?? ""
                more: line.row.more ?? ""
                name: line.row.name ?? ""
                objectName: "file:" + name
                width: parent.width - list.between
                onClicked: root.choosing.choose(line.index)
            }
        }
    }

    Connections {
        function onTitleChanged() {
            list.begin();
        }

        target: root
    }

    buttons: [
        Pill {
            Accessible.role: Accessible.Button
            objectName: "folderBack"
            path: Icons.back
            plain: true
            text: root.choosing.isInside ? qsTr("Back", "to the folder before") : qsTr("Choose nothing")
            onClicked: root.choosing.isInside ? root.choosing.goBack() : root.choosing.close()
        },
        Pager {
            list: list
        }
    ]
}
