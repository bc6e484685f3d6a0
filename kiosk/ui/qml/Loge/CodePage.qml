pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Six digits for somebody without their card, or who is leaving.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property Keypad keypad: entrance.keypad
    readonly property bool portrait: height > width
    readonly property real key: Math.max(48, Math.floor(Math.min((root.portrait ? width : 0.5 * width) - 2 * Theme.margin - 2 * Theme.gap, 3 * Theme.px(140)) / 3))
    readonly property real keyHeight: Math.max(48, Math.min(Theme.px(88), Math.floor(((root.portrait ? 0.52 : 1) * height - 2 * Theme.margin - 3 * Theme.gap) / 4)))

    focus: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.keypad.erase();
        else
            root.keypad.type(event.text);
    }

    Rectangle {
        color: Theme.sun
        height: Theme.px(8)
        width: root.entrance.countdown.left * root.width
    }

    Column {
        id: words

        spacing: Theme.px(18)
        width: (root.portrait ? root.width : 0.5 * root.width) - 2 * Theme.margin
        x: Theme.margin
        y: Theme.px(40)

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.text(36)
            text: root.keypad.leaving ? qsTr("You are leaving?") : qsTr("No card with you?")
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.lead
            text: root.keypad.leaving ? qsTr("Show your card or your phone, or type your personal code.") : qsTr("Type your personal code, six digits.")
            width: parent.width
        }

        Row {
            Accessible.name: qsTr("%n digit(s) typed", "", root.keypad.typed)
            Accessible.role: Accessible.StaticText
            spacing: Theme.px(14)

            Repeater {
                model: root.keypad.digits

                Rectangle {
                    required property int index

                    border.color: Theme.edge
                    border.width: Theme.stroke
                    color: index < root.keypad.typed ? Theme.blue : Theme.card
                    height: width
                    radius: width / 2
                    width: Theme.px(34)
                }
            }
        }

        Words {
            color: Theme.brickInk
            font.pixelSize: Theme.lead
            objectName: "said"
            text: root.keypad.said
            visible: text !== ""
            width: parent.width
        }
    }

    BigButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)
        objectName: "back"
        path: Icons.back
        text: qsTr("Back")
        x: Theme.margin
        onClicked: root.entrance.goHome()
    }

    Grid {
        anchors.bottom: root.portrait ? parent.bottom : undefined
        anchors.bottomMargin: Theme.px(28) + Theme.px(88) + Theme.margin
        anchors.verticalCenter: root.portrait ? undefined : parent.verticalCenter
        columns: 3
        spacing: Theme.gap
        x: root.portrait ? (root.width - width) / 2 : root.width - width - Theme.margin

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫"]

            Item {
                id: cell

                required property string modelData

                height: root.keyHeight
                width: root.key

                Pill {
                    Accessible.name: cell.modelData === "⌫" ? qsTr("Erase the last digit") : cell.modelData
                    Accessible.role: Accessible.Button
                    anchors.fill: parent
                    enabled: !root.keypad.waiting
                    objectName: cell.modelData === "⌫" ? "erase" : "key" + cell.modelData
                    path: cell.modelData === "⌫" ? Icons.erase : ""
                    size: Theme.px(32)
                    text: cell.modelData === "⌫" ? "" : cell.modelData
                    visible: cell.modelData !== ""
                    onClicked: cell.modelData === "⌫" ? root.keypad.erase() : root.keypad.type(cell.modelData)
                }
            }
        }
    }
}
