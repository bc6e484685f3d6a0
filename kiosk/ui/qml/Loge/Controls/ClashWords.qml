import QtQuick
import Loge

// Somebody else has changed the same meanwhile: what is written here, and what it is now.
Column {
    id: root

    required property string mine
    required property string theirs

    spacing: Theme.gap

    Words {
        Accessible.role: Accessible.AlertMessage
        color: Theme.brickInk
        font.bold: true
        objectName: "clash"
        text: qsTr("Somebody else has just changed this. Which shall it be?")
        width: parent.width
    }

    Words {
        objectName: "mine"
        text: qsTr("Written here: %1").arg(root.mine)
        width: parent.width
    }

    Words {
        objectName: "theirs"
        text: qsTr("As it is now: %1").arg(root.theirs)
        width: parent.width
    }
}
