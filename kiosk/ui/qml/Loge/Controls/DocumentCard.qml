import QtQuick
import Loge

// One of the documents that the place shows to whoever asks: what it is for, which file it is, and what can be done.
DeskCard {
    id: root

    required property Shelf shelf
    required property var row
    required property bool tight // where a page has little height
    readonly property string kind: row.kind ?? ""
    readonly property bool has: row.has ?? false

    height: around + inside.height + (tight ? 0 : Theme.px(6))
    path: kind === "access" ? Icons.access : Icons.wayOut
    title: row.title ?? ""

    Column {
        id: inside

        spacing: Theme.px(6)
        width: parent.width
        y: -Theme.px(6)

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: root.row.why ?? ""
            visible: root.shelf.wrong === "" || !root.tight
            width: parent.width
        }

        Words {
            font.bold: root.has
            objectName: "about:" + root.kind
            text: root.row.about ?? ""
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        Item {
            height: Theme.px(6)
            visible: !root.tight
            width: 1
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            LowPill {
                Accessible.role: Accessible.Button
                chosen: !root.has
                enabled: !root.shelf.checking
                objectName: "put:" + root.kind
                path: Icons.folder
                text: root.has ? qsTr("Replace it") : qsTr("Choose a file")
                onClicked: root.shelf.choose(root.kind)
            }

            LowPill {
                Accessible.role: Accessible.Button
                objectName: "look:" + root.kind
                path: Icons.eye
                text: qsTr("Look at it")
                visible: root.has
                onClicked: root.shelf.look(root.kind)
            }

            LowPill {
                Accessible.role: Accessible.Button
                objectName: "remove:" + root.kind
                path: Icons.close
                text: qsTr("Take it away")
                visible: root.has
                onClicked: root.shelf.remove(root.kind)
            }
        }
    }
}
