import QtQuick
import Loge

// Something went wrong in the program itself. Nobody's fault, and it goes home by itself.
ResultPage {
    id: root

    header: ResultHeader {
        color: Theme.sunSoft
        remaining: root.entrance.countdown.left
        letters: Theme.sunInk
        path: Icons.again
        said: qsTr("Something went wrong on our side, not on yours.")
        title: qsTr("Let’s start again")
        tight: root.tight
        width: root.width
    }

    picture: Icons.show

    Words {
        font.pixelSize: Theme.text(28)
        text: qsTr("Show your card once more in a moment. If it still does not work, come in all the same and tell the desk.")
        width: parent.width
    }

    buttons: BigButton {
        focus: true
        main: true
        objectName: "fine"
        path: Icons.check
        text: qsTr("All right")
        onClicked: root.entrance.goHome()
    }
}
