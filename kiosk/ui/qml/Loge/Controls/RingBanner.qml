import QtQuick
import Loge

// Somebody waits for help: at every station, until somebody goes there.
Rectangle {
    id: root

    required property Entrance entrance

    Accessible.name: words.text
    Accessible.role: Accessible.AlertMessage
    color: Theme.sunSoft
    height: visible ? Math.max(going.height, words.height) + 2 * Theme.px(10) : 0
    visible: entrance.helping.ringing

    Pictogram {
        id: bell

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.sunInk
        height: width
        path: Icons.help
        width: Theme.px(36)
        x: Theme.margin
    }

    Words {
        id: words

        anchors.left: bell.right
        anchors.leftMargin: Theme.gap
        anchors.right: going.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.sunInk
        font.bold: true
        font.pixelSize: Theme.lead
        text: root.entrance.helping.where
    }

    Pill {
        id: going

        Accessible.role: Accessible.Button
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        chosen: true
        objectName: "going"
        path: Icons.check
        text: qsTr("I’m going")
        onClicked: root.entrance.helping.go()
    }
}
