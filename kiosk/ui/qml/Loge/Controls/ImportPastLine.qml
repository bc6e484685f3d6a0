import QtQuick
import Loge

// An import that was done: when, from which file, what it did; and the way to undo it.
Item {
    id: root

    required property var row
    required property string undoName

    signal undone

    Accessible.name: [row.title, row.about].join(", ")
    Accessible.role: Accessible.ListItem

    Column {
        anchors.left: parent.left
        anchors.right: undo.visible ? undo.left : parent.right
        anchors.rightMargin: undo.visible ? Theme.gap : 0
        anchors.verticalCenter: parent.verticalCenter

        Words {
            elide: Text.ElideRight
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            height: Theme.text(24)
            minimumPixelSize: 12
            text: root.row.title ?? ""
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            color: Theme.soft
            elide: Text.ElideMiddle
            font.pixelSize: Theme.tiny
            fontSizeMode: Text.HorizontalFit
            height: Theme.text(21)
            minimumPixelSize: 12
            text: root.row.about ?? ""
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }

    Pill {
        id: undo

        Accessible.name: text + ", " + (root.row.title ?? "")
        Accessible.role: Accessible.Button
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Math.max(48, Theme.px(48))
        objectName: root.undoName
        path: Icons.back
        plain: true
        text: qsTr("Undo")
        visible: root.row.undoable ?? false
        onClicked: root.undone()
    }
}
