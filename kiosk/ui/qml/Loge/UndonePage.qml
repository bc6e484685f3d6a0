import QtQuick
import Loge

ResultPage {
    id: root

    required property Undone undone

    header: ResultHeader {
        color: Theme.blueSoft
        remaining: root.entrance.countdown.left
        letters: Theme.blueInk
        path: Icons.back
        said: ""
        title: root.undone.title
        tight: root.tight
        width: root.width
    }

    picture: undone.isInside ? Icons.check : Icons.show

    Words {
        font.pixelSize: Theme.text(30)
        text: root.undone.said
        width: parent.width
    }

    buttons: BigButton {
        focus: true
        main: true
        objectName: "fine"
        path: Icons.check
        text: qsTr("All good")
        onClicked: root.entrance.goHome()
    }
}
