pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Six digits for somebody without their card; whoever is leaving may show their card, too.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property Keypad keypad: entrance.keypad
    readonly property bool portrait: height > width
    readonly property real column: (root.portrait ? 1 : 0.5) * width - 2 * Theme.margin

    focus: true

    Keys.onPressed: event => {
        root.entrance.stay();
        if (event.isAutoRepeat)
            return; // somebody’s finger rests on the key
        if (event.key === Qt.Key_Backspace)
            root.keypad.erase();
        else
            root.keypad.type(event.text);
    }

    TimeBar {
        remaining: root.entrance.countdown.left
        width: root.width
    }

    CodeWords {
        id: words

        asks: root.keypad.leaving ? qsTr("Show your card or your phone, or type your personal code.") : qsTr("Type your personal code, six digits.")
        said: root.keypad.said
        spacing: Theme.px(18)
        title: root.keypad.leaving ? qsTr("Leaving?") : qsTr("No card with you?")
        width: root.column
        x: Theme.margin
        y: Theme.px(36)
    }

    CameraPanel {
        readonly property real below: root.portrait ? typed.y : back.y

        height: Math.min(Theme.px(320), below - y - Theme.margin)
        home: root.entrance.home
        silent: true
        visible: root.keypad.leaving && home.sees && height >= Theme.px(120)
        width: root.column
        x: Theme.margin
        y: words.y + words.height + Theme.margin
    }

    Flow {
        id: back

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)
        spacing: Theme.gap
        width: root.column
        x: Theme.margin

        BigButton {
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            objectName: "back"
            path: Icons.back
            text: qsTr("Back")
            onClicked: root.entrance.goHome()
        }

        BigButton {
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            objectName: "mine"
            path: Icons.sliders
            text: qsTr("My information")
            visible: !root.keypad.leaving
            onClicked: root.entrance.openMine()
        }
    }

    DigitSlots {
        id: typed

        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.px(24)
        digits: root.keypad.digits
        typed: root.keypad.typed
        width: keys.width
        x: keys.x
    }

    DigitKeys {
        id: keys

        anchors.bottom: root.portrait ? back.top : back.bottom
        anchors.bottomMargin: root.portrait ? Theme.margin : 0
        breadth: root.column
        room: (root.portrait ? 0.42 : 0.68) * root.height
        waiting: root.keypad.waiting
        x: root.portrait ? (root.width - width) / 2 : root.width - width - Theme.margin
        onErased: root.keypad.erase()
        onTyped: digit => root.keypad.type(digit)
    }
}
