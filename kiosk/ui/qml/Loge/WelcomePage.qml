import QtQuick
import Loge

ResultPage {
    id: root

    required property Welcome welcome

    header: ResultHeader {
        color: Theme.leaf
        initials: root.welcome.initials
        remaining: root.entrance.countdown.left
        letters: Theme.overLeaf
        path: Icons.arriving
        said: root.welcome.said
        title: qsTr("Hello %1!").arg(root.welcome.called)
        width: root.width
    }

    Words {
        font.bold: true
        font.pixelSize: Theme.text(32)
        text: qsTr("Good to have you here")
        width: parent.width
    }

    Words {
        font.pixelSize: Theme.lead
        objectName: "seeDesk"
        text: qsTr("Come and see us at the desk when you can")
        visible: root.welcome.seeDesk
        width: parent.width
    }

    Words {
        color: Theme.soft
        font.pixelSize: Theme.lead
        text: qsTr("When you leave, show your card once more.")
        width: parent.width
    }

    buttons: [
        BigButton {
            focus: true
            main: true
            objectName: "fine"
            path: Icons.check
            text: qsTr("All good")
            onClicked: root.entrance.goHome()
        },
        BigButton {
            objectName: "notMe"
            path: Icons.back
            text: qsTr("That’s not me")
            onClicked: root.entrance.takeBack()
        }
    ]
}
