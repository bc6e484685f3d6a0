import QtQuick
import QtQuick.Templates as T
import Loge

// What somebody works on, in their own words.
FocusScope {
    id: root

    required property Entrance entrance

    focus: true

    Component.onCompleted: field.text = root.entrance.welcome.activity // once: what is typed since is theirs

    TimeBar {
        remaining: root.entrance.countdown.left
        width: root.width
    }

    // Low, close above the keys: eyes and hands stay together.
    Column {
        id: words

        readonly property bool roomy: root.height > Theme.text(700)

        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.px(roomy ? 24 : 12)
        spacing: Theme.px(roomy ? 18 : 8)
        width: parent.width - 2 * x
        x: Theme.margin

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.text(words.roomy ? 36 : 22)
            text: qsTr("What are you working on?")
            width: parent.width
        }

        T.TextField {
            id: field

            Accessible.name: qsTr("What are you working on?")
            color: Theme.ink
            focus: true
            font.pixelSize: Theme.text(words.roomy ? 26 : 22)
            height: Math.max(Theme.touch, Theme.text(words.roomy ? 64 : 40))
            inputMethodHints: Qt.ImhNoPredictiveText
            leftPadding: Theme.px(20)
            maximumLength: 80
            objectName: "field"
            rightPadding: clear.width
            selectByMouse: false
            verticalAlignment: TextInput.AlignVCenter
            width: parent.width

            background: Rectangle {
                border.color: field.activeFocus ? Theme.blue : Theme.edge
                border.width: Theme.stroke
                color: Theme.card
                radius: Theme.radius
            }

            Pill {
                id: clear

                Accessible.name: qsTr("Erase all of it")
                Accessible.role: Accessible.Button
                anchors.right: parent.right
                height: parent.height
                objectName: "clear"
                path: Icons.erase
                plain: true
                radius: Theme.radius
                size: Theme.lead
                visible: field.text !== ""
                onClicked: {
                    field.clear();
                    root.entrance.draft("");
                    field.forceActiveFocus();
                }
            }

            onAccepted: root.entrance.welcome.chooseActivity(text)
            onTextEdited: root.entrance.draft(text)
        }

        Words {
            color: Theme.soft
            text: qsTr("Everybody will be able to read it, if you show your activity.")
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            BigButton {
                height: words.roomy ? implicitHeight : Theme.touch
                main: true
                objectName: "keep"
                path: Icons.check
                text: qsTr("Keep")
                onClicked: root.entrance.welcome.chooseActivity(field.text)
            }

            BigButton {
                height: words.roomy ? implicitHeight : Theme.touch
                objectName: "back"
                path: Icons.back
                text: qsTr("Back")
                onClicked: root.entrance.backToWelcome()
            }
        }
    }

    Loader {
        id: keyboard

        readonly property real room: Math.min(parent.width, Theme.px(1280), 2 * (parent.height - words.height - 2 * Theme.px(18)))

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: room

        Component.onCompleted: setSource("Controls/ScreenKeyboard.qml", {
            language: root.entrance.language
        })
    }
}
