pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What somebody is called, in which language they are spoken to, and whether others may ask them.
Item {
    id: root

    required property OwnThings things
    required property OwnWriting writing
    readonly property bool beside: width > Theme.text(820)

    Grid {
        columnSpacing: Theme.px(40)
        columns: root.beside ? 2 : 1
        rowSpacing: Theme.px(22)
        width: parent.width

        Column {
            spacing: Theme.px(10)
            width: root.beside ? (root.width - Theme.px(40)) / 2 : root.width

            Words {
                Accessible.role: Accessible.Heading
                font.bold: true
                font.pixelSize: Theme.lead
                text: qsTr("You are called")
                width: parent.width
            }

            Pill {
                Accessible.role: Accessible.Button
                objectName: "called"
                path: Icons.write
                plain: true
                size: Theme.lead
                text: root.things.called
                trailing: true
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.writing.begin(OwnWriting.Called)
            }
        }

        Column {
            spacing: Theme.px(10)
            width: root.beside ? (root.width - Theme.px(40)) / 2 : root.width

            Words {
                Accessible.role: Accessible.Heading
                font.bold: true
                font.pixelSize: Theme.lead
                text: qsTr("When you show your card, we speak")
                width: parent.width
            }

            Row {
                spacing: Theme.gap

                Repeater {
                    model: [["fr", "Français"], ["en", "English"]]

                    Pill {
                        required property var modelData

                        chosen: root.things.language === modelData[0]
                        objectName: "speak:" + modelData[0]
                        plain: true
                        text: modelData[1]
                        onClicked: root.things.speak(modelData[0])
                    }
                }
            }
        }

        Column {
            spacing: Theme.px(10)
            width: root.beside ? (root.width - Theme.px(40)) / 2 : root.width

            Words {
                Accessible.role: Accessible.Heading
                font.bold: true
                font.pixelSize: Theme.lead
                text: qsTr("May others ask you for help?")
                width: parent.width
            }

            Row {
                spacing: Theme.gap

                Pill {
                    chosen: root.things.asks
                    objectName: "asked"
                    path: chosen ? Icons.check : ""
                    plain: true
                    text: qsTr("Yes, they may")
                    onClicked: root.things.beAsked(true)
                }

                Pill {
                    chosen: !root.things.asks
                    objectName: "notAsked"
                    path: chosen ? Icons.check : ""
                    plain: true
                    text: qsTr("No")
                    onClicked: root.things.beAsked(false)
                }
            }

            Words {
                color: Theme.soft
                font.pixelSize: Theme.tiny
                text: qsTr("Your skills show on the board only if they may, and only while your name shows.")
                width: parent.width
            }
        }
    }
}
