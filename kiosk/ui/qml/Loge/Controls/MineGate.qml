pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The way to one’s own things: a card, then the personal code that proves whose it is.
FocusScope {
    id: root

    required property Entrance entrance
    required property Mine mine
    readonly property bool portrait: height > width
    readonly property real column: (root.portrait ? 1 : 0.5) * width - 2 * Theme.margin
    readonly property bool shows: mine.step === Mine.Card

    focus: true

    Keys.onPressed: event => {
        root.entrance.stay();
        if (root.shows || event.isAutoRepeat)
            return; // somebody’s finger rests on the key
        if (event.key === Qt.Key_Backspace)
            root.mine.keypad.erase();
        else
            root.mine.keypad.type(event.text);
    }

    CodeWords {
        id: words

        asks: root.shows ? qsTr("Show your card. Your personal code comes next.") : qsTr("Type your personal code, six digits.")
        note: qsTr("Only you see what comes then. It goes away when you do.")
        said: root.shows ? root.mine.said : root.mine.keypad.said
        spacing: Theme.px(14)
        title: root.shows ? qsTr("My information") : qsTr("Hello %1").arg(root.mine.called)
        width: root.column
        x: Theme.margin
        y: Theme.px(36)
    }

    CameraPanel {
        readonly property real from: root.portrait ? words.x : words.x + words.width + 2 * Theme.margin

        height: Math.min(Theme.px(420), back.y - y - Theme.margin)
        home: root.entrance.home
        silent: true
        visible: root.shows && home.sees && height >= Theme.px(120)
        width: root.width - from - Theme.margin
        x: from
        y: root.portrait ? words.y + words.height + Theme.margin : words.y
    }

    BigButton {
        id: back

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)
        implicitWidth: implicitContentWidth + leftPadding + rightPadding
        objectName: "back"
        path: Icons.back
        text: qsTr("Back")
        x: Theme.margin
        onClicked: root.entrance.goHome()
    }

    DigitSlots {
        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.px(24)
        digits: root.mine.keypad.digits
        typed: root.mine.keypad.typed
        visible: !root.shows
        width: keys.width
        x: keys.x
    }

    DigitKeys {
        id: keys

        anchors.bottom: root.portrait ? back.top : back.bottom
        anchors.bottomMargin: root.portrait ? Theme.margin : 0
        breadth: root.column
        room: (root.portrait ? 0.42 : 0.68) * root.height
        visible: !root.shows
        waiting: root.mine.keypad.waiting
        x: root.portrait ? (root.width - width) / 2 : root.width - width - Theme.margin
        onErased: root.mine.keypad.erase()
        onTyped: digit => root.mine.keypad.type(digit)
    }
}
