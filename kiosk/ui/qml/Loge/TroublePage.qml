import QtQuick
import Loge

// The world is out of order. Goes away by itself.
ResultPage {
    id: root

    required property Trouble trouble

    header: ResultHeader {
        color: Theme.sunSoft
        remaining: 0
        letters: Theme.sunInk
        path: Icons.waiting
        said: root.trouble.happened
        title: qsTr("One moment, please")
        tight: root.tight
        width: root.width
    }

    picture: Icons.desk

    Words {
        font.pixelSize: Theme.text(28)
        text: root.trouble.works
        width: parent.width
    }

    Words {
        font.bold: true
        font.pixelSize: Theme.text(28)
        text: root.trouble.ask
        width: parent.width
    }

    Words {
        color: Theme.soft
        font.pixelSize: Theme.lead
        text: qsTr("This page goes away by itself as soon as all is well again.")
        width: parent.width
    }
}
