pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One line about themselves, typed on the keyboard of the screen, or chosen of what others say.
FocusScope {
    id: root

    required property Entrance entrance
    required property OwnThings things
    required property OwnWriting writing
    readonly property bool roomy: height > Theme.text(700)
    readonly property string asks: writing.what === OwnWriting.Called ? qsTr("What shall we call you?") : writing.what === OwnWriting.Skills ? qsTr("What can you help with?") : qsTr("What are you looking for?")

    focus: true

    Component.onCompleted: field.text = writing.what === OwnWriting.Called ? things.called : "" // once: what is typed since is theirs

    // Low, close above the keys: eyes and hands stay together.
    Column {
        id: words

        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.px(root.roomy ? 24 : 12)
        spacing: root.roomy ? Theme.px(18) : Theme.gap
        width: parent.width - 2 * x
        x: Theme.margin

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.text(root.roomy ? 36 : 22)
            text: root.asks
            width: parent.width
        }

        TextLine {
            id: field

            focus: true
            height: Math.max(Theme.touch, Theme.text(root.roomy ? 64 : 40))
            label: root.asks
            maximumLength: root.writing.what === OwnWriting.Called ? Math.max(40, root.things.called.length) : 60
            objectName: "field"
            width: parent.width
            onAccepted: root.writing.keep(text)
            onTextEdited: {
                root.entrance.stay();
                root.writing.draft(text);
            }
        }

        Words {
            color: root.things.said ? Theme.brickInk : Theme.soft
            objectName: "typedSaid"
            text: root.things.said || qsTr("Everybody may be able to read it.")
            width: parent.width
        }

        Flow {
            clip: true
            height: visible ? Theme.touch : 0
            spacing: Theme.gap
            visible: root.writing.what !== OwnWriting.Called
            width: parent.width

            Repeater {
                model: root.writing.suggested

                Pill {
                    required property string modelData

                    Accessible.role: Accessible.Button
                    height: Theme.touch
                    objectName: "suggested:" + modelData
                    text: modelData
                    visible: y === 0
                    onClicked: root.writing.keep(modelData)
                }
            }
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            BigButton {
                height: root.roomy ? implicitHeight : Theme.touch
                main: true
                objectName: "keep"
                path: Icons.check
                text: qsTr("Keep")
                onClicked: root.writing.keep(field.text)
            }

            BigButton {
                height: root.roomy ? implicitHeight : Theme.touch
                objectName: "leaveWriting"
                path: Icons.back
                text: qsTr("Back")
                onClicked: root.writing.leave()
            }
        }
    }

    Loader {
        id: keyboard

        readonly property real room: Math.min(parent.width, Theme.px(1280), 2 * (parent.height - words.height - 2 * Theme.px(18)))

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: room

        Component.onCompleted: setSource("ScreenKeyboard.qml", {
            language: root.entrance.language
        })
    }
}
