pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One setting: what it does, what there is to choose, and the way back to what a new place has.
FocusScope {
    id: root

    required property OneSetting one
    property bool narrowed: false // whether the list is of a few only
    property real keys: 0 // what the keyboard on the screen covers of it
    readonly property bool typing: keys > 0

    Rectangle {
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

        SettingHead {
            id: head

            one: root.one
            typing: root.typing
            width: parent.width - 2 * x
            x: Theme.px(24)
            y: Theme.px(16)
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

        SettingFoot {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(16)
            narrowed: root.narrowed
            one: root.one
            typing: root.typing
            width: head.width
            x: head.x
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
