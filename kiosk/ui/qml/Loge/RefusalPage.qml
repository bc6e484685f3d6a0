import QtQuick
import Loge

ResultPage {
    id: root

    required property Refusal refusal

    header: ResultHeader {
        color: Theme.sunSoft
        remaining: root.entrance.countdown.left
        letters: Theme.sunInk
        path: Icons.card
        said: ""
        title: root.refusal.title
        tight: root.tight
        width: root.width
    }

    picture: refusal.toDesk ? Icons.desk : refusal.toDoor ? Icons.leaving : Icons.show

    Words {
        font.pixelSize: Theme.text(30)
        objectName: "advice"
        text: root.refusal.advice
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
