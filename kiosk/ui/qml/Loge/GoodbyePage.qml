import QtQuick
import Loge

ResultPage {
    id: root

    required property Goodbye goodbye

    header: ResultHeader {
        color: Theme.leaving
        initials: root.goodbye.initials
        remaining: root.entrance.countdown.left
        letters: Theme.overLeaving
        path: Icons.leaving
        said: root.goodbye.said
        title: qsTr("See you soon, %1!").arg(root.goodbye.called)
        tight: root.tight
        time: Theme.sun
        width: root.width
    }

    Item {
        height: Math.max(clock.height, today.height)
        width: parent.width

        Pictogram {
            id: clock

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            height: width
            path: Icons.time
            width: Theme.text(44)
        }

        Words {
            id: today

            anchors.left: clock.right
            anchors.leftMargin: Theme.px(16)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            font.pixelSize: Theme.text(32)
            objectName: "today"
            text: root.goodbye.today
        }
    }

    Words {
        color: Theme.soft
        font.pixelSize: Theme.lead
        text: qsTr("Only going out for a moment? Tell us that you are coming back.")
        visible: root.goodbye.undoable
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
            objectName: "comingBack"
            path: Icons.back
            text: qsTr("I’m coming back")
            visible: root.goodbye.undoable
            onClicked: root.entrance.takeBack()
        }
    ]
}
