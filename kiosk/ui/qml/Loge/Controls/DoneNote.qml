import QtQuick
import Loge

// What was just done at the desk, and the way to undo it: it has its own place, and covers nothing.
Rectangle {
    id: root

    required property Doings doings
    property bool upright: false // the way back below the words, where it is narrow

    Accessible.name: words.text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.overPanel
    border.width: 1
    color: Theme.panel
    implicitHeight: upright ? (undo.visible ? undo.y + undo.height : words.y + words.height) + Theme.gap : Math.max(words.height, undo.height) + Theme.px(16)
    radius: Theme.radius
    visible: doings.said !== ""

    Words {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        anchors.right: root.upright || !undo.visible ? parent.right : undo.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        color: Theme.overPanel
        elide: Text.ElideRight
        maximumLineCount: root.upright ? 5 : 3
        objectName: "done"
        text: root.doings.said
        y: root.upright ? Theme.gap : 0

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }

    Pill {
        id: undo

        Accessible.role: Accessible.Button
        anchors.right: root.upright ? undefined : parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        implicitHeight: Math.max(48, Theme.px(48))
        objectName: "undo"
        path: Icons.back
        text: root.doings.comesBack ? qsTr("I’m coming back") : qsTr("Undo")
        visible: root.doings.undoable
        x: Theme.gap
        y: words.y + words.height + Theme.gap
        onClicked: root.doings.takeBack()
    }
}
