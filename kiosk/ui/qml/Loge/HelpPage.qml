import QtQuick
import Loge

// Somebody asked for help: who comes, or who might.
ResultPage {
    id: root

    readonly property Helping helping: entrance.helping

    header: ResultHeader {
        color: root.helping.comes ? Theme.leafSoft : Theme.sunSoft
        letters: root.helping.comes ? Theme.leafInk : Theme.sunInk
        path: root.helping.comes ? Icons.check : Icons.help
        remaining: root.entrance.countdown.left
        said: ""
        title: root.helping.comes ? qsTr("Somebody is on their way") : root.helping.alone ? qsTr("Please ask around") : root.helping.told
        tight: root.tight
        width: root.width
    }
    picture: root.helping.comes || root.helping.takesOver === "" ? Icons.desk : Icons.people

    Words {
        font.bold: true
        font.pixelSize: Theme.text(28)
        objectName: "toAsk"
        text: root.helping.toAsk
        visible: !root.helping.comes
        width: parent.width
    }

    Words {
        font.pixelSize: Theme.lead
        text: root.helping.takesOver
        visible: text !== "" && !root.helping.comes
        width: parent.width
    }

    Words {
        color: Theme.soft
        font.pixelSize: Theme.lead
        text: root.helping.comes ? qsTr("Take your time.") : root.helping.alone ? qsTr("It rings at this screen alone: the others can’t be reached just now.") : qsTr("It rings at every screen of the place. Take your time.")
        width: parent.width
    }

    buttons: [
        BigButton {
            focus: true
            main: true
            objectName: "fine"
            path: Icons.check
            text: qsTr("All right")
            onClicked: root.entrance.leaveHelp()
        },
        BigButton {
            objectName: "noHelp"
            path: Icons.back
            text: qsTr("No longer needed")
            onClicked: root.entrance.helping.callOff()
        }
    ]
}
