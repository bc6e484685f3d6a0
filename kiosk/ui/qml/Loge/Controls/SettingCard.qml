pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One setting: what it does, what there is to choose, and the way back to what a new place has.
FocusScope {
    id: root

    required property OneSetting one
    property real keys: 0 // what the keyboard on the screen covers of it
    readonly property bool typing: keys > 0
    readonly property bool keeps: one.kind !== "one_of"

    Rectangle {
        id: card

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20) + root.keys
        anchors.left: parent.left
        anchors.margins: Theme.px(20)
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: Theme.line
        border.width: 1
        color: Theme.card
        radius: Theme.radius

        Column {
            id: head

            spacing: Theme.px(6)
            width: parent.width - 2 * x
            x: Theme.px(24)
            y: Theme.px(16)

            Words {
                Accessible.role: Accessible.Heading
                font.bold: true
                font.pixelSize: Theme.text(24)
                objectName: "settingTitle"
                text: root.one.title
                width: parent.width
            }

            Words {
                color: Theme.soft
                text: root.one.why
                visible: !root.typing
                width: parent.width
            }

            Words {
                color: Theme.brickInk
                font.bold: true
                objectName: "settingWrong"
                text: root.one.wrong
                visible: text !== ""
                width: parent.width

                onTextChanged: said => {
                    if (said !== "")
                        Accessible.announce(said);
                }
            }
        }

        Loader {
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.gap
            anchors.left: head.left
            anchors.right: head.right
            anchors.top: head.bottom
            anchors.topMargin: Theme.px(18)
            sourceComponent: root.one.kind === "words" ? typed : root.one.kind === "hours" ? week : root.one.kind === "count" ? number : offered
        }

        Column {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(16)
            spacing: Theme.gap
            width: head.width
            x: head.x

            Words {
                color: Theme.soft
                objectName: "settingUsual"
                text: root.one.usual === "" ? "" : root.one.isUsual ? qsTr("As at the start.") : qsTr("At the start: %1").arg(root.one.usual)
                visible: !root.typing && text !== ""
                width: parent.width
            }

            Flow {
                layoutDirection: Qt.LeftToRight
                spacing: Theme.gap
                width: parent.width

                Pill {
                    Accessible.role: Accessible.Button
                    objectName: "toSettings"
                    path: Icons.back
                    plain: true
                    text: root.one.differs ? qsTr("Leave it as it was") : qsTr("All settings")
                    onClicked: root.one.back()
                }

                Pill {
                    Accessible.role: Accessible.Button
                    objectName: "toUsual"
                    path: Icons.again
                    plain: true
                    text: qsTr("As at the start")
                    visible: !root.one.isUsual && !root.typing
                    onClicked: root.one.toUsual()
                }

                Pill {
                    Accessible.role: Accessible.Button
                    chosen: true
                    enabled: root.one.differs
                    objectName: "keepSetting"
                    path: Icons.check
                    text: qsTr("Keep", "what was chosen")
                    visible: root.keeps
                    onClicked: root.one.keep()
                }
            }
        }
    }

    Component {
        id: typed

        Item {
            TextLine {
                focus: true
                hint: label
                label: root.one.title
                maximumLength: 200
                objectName: "settingText"
                text: root.one.text
                width: Math.min(parent.width, Theme.text(640))

                onAccepted: root.one.keep()
                onTextEdited: root.one.write(text)
            }
        }
    }

    Component {
        id: number

        Item {
            Stepper {
                label: root.one.title
                named: "setting"
                steps: [-10, -1, 1, 10]
                typed: true
                value: root.one.count
                width: Math.min(parent.width, Theme.text(640))
                onDigit: digit => root.one.type(digit)
                onErased: root.one.erase()
                onStepped: by => root.one.step(by)
            }
        }
    }

    Component {
        id: week

        SettingWeek {
            one: root.one
        }
    }

    Component {
        id: offered

        SettingOffers {
            one: root.one
        }
    }
}
