import QtQuick
import Loge

// A list is read, taken in or taken back: how far, and the way to stop.
Item {
    id: root

    required property Importing importing
    readonly property ImportGoing going: importing.going

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Theme.gap
        width: parent.width

        Words {
            id: said

            Accessible.role: Accessible.AlertMessage
            font.bold: true
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            objectName: "importSaid"
            text: root.going.going ? root.going.said : root.importing.said
            width: parent.width
        }

        Rectangle {
            Accessible.name: said.text
            Accessible.role: Accessible.ProgressBar
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.edge
            border.width: Theme.stroke
            color: Theme.card
            height: Theme.px(28)
            radius: height / 2
            visible: root.going.going
            width: Math.min(parent.width, Theme.px(640))

            Rectangle {
                anchors.left: parent.left
                anchors.margins: Theme.px(5)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.leafBar
                height: parent.height - 2 * Theme.px(5)
                radius: height / 2
                width: Math.max(height, root.going.progress * (parent.width - 2 * Theme.px(5)))
            }
        }

        Words {
            color: Theme.soft
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The door goes on meanwhile.")
            visible: root.going.going
            width: parent.width
        }

        Pill {
            Accessible.role: Accessible.Button
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "stopImport"
            path: Icons.close
            plain: true
            text: root.going.going ? qsTr("Stop, and take nothing in") : qsTr("Stop")
            visible: !root.going.going || root.going.stoppable
            onClicked: root.going.going ? root.going.stop() : root.importing.startAgain()
        }
    }
}
