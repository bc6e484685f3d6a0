pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A roll call is under way: leave. Red from edge to edge, to be understood from the other end of the room.
FocusScope {
    id: root

    required property Entrance entrance
    required property bool board // on a wall, where nobody touches
    readonly property bool drill: entrance.calling.drill
    readonly property bool french: entrance.language.code === "fr"

    Accessible.name: title.text + " " + out.text + " " + noCard.text
    Accessible.role: Accessible.AlertMessage
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.alarm
    }

    Rectangle {
        id: band

        color: Theme.drill
        height: visible ? exercise.height + 2 * Theme.px(14) : 0
        visible: root.drill
        width: parent.width

        Words {
            id: exercise

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.overDrill
            font.bold: true
            font.pixelSize: Theme.text(34)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("DRILL")
            width: parent.width - 2 * Theme.margin
            x: Theme.margin
        }
    }

    Column {
        id: said

        readonly property real letters: Math.min(0.115 * width, 0.17 * (open.y - band.height))

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: (band.height - (root.height - open.y)) / 2
        spacing: Theme.px(20)
        width: parent.width - 2 * x
        x: Theme.margin

        Words {
            id: title

            Accessible.role: Accessible.Heading
            color: Theme.overAlarm
            font.bold: true
            font.pixelSize: said.letters
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("EVACUATION")
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            id: out

            color: Theme.overAlarm
            font.bold: true
            font.pixelSize: 0.62 * said.letters
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Leave the building now.")
            width: parent.width
        }

        Words {
            id: noCard

            color: Theme.overAlarm
            font.pixelSize: 0.45 * said.letters
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Do not show your card.")
            width: parent.width
        }

        // In the other language, for whoever can't read this one: nobody chooses a language now.
        Words {
            color: Theme.overAlarm
            font.pixelSize: Math.max(Theme.lead, 0.3 * said.letters)
            horizontalAlignment: Text.AlignHCenter
            text: root.french ? "EVACUATION. Leave the building now. Do not show your card." : "ÉVACUATION. Sortez. Ne passez pas votre carte."
            width: parent.width
        }
    }

    BigButton {
        id: open

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)
        anchors.horizontalCenter: parent.horizontalCenter
        focus: true
        height: visible ? implicitHeight : 0
        objectName: "openRollCall"
        path: Icons.people
        text: qsTr("Call the roll")
        visible: !root.board
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        onClicked: root.entrance.lodge.askForRollCall()
    }
}
