import QtQuick
import QtQuick.Templates as T
import Loge

// A file, or a folder to walk into: what it is called, and when it was changed.
T.AbstractButton {
    id: root

    required property string name
    required property string more
    required property string kind // file, folder or stick

    Accessible.name: more === "" ? name : name + ", " + more
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    horizontalPadding: Theme.px(20)

    background: TouchGround {
        button: root
    }

    contentItem: Item {
        Pictogram {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            height: width
            path: root.kind === "folder" ? Icons.folder : root.kind === "stick" ? Icons.stick : Icons.paper
            width: Theme.text(28)
        }

        Column {
            anchors.left: picture.right
            anchors.leftMargin: Theme.px(16)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Words {
                elide: Text.ElideMiddle // what it ends with tells most
                font.bold: true
                text: root.name
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: Theme.soft
                elide: Text.ElideRight
                font.pixelSize: Theme.tiny
                text: root.more
                visible: text !== ""
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
