pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The way to the desk: a card or a personal code, then a PIN. Any card opens a roll call.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property Lodge lodge: entrance.lodge
    readonly property Gate gate: lodge.gate
    readonly property bool portrait: height > width
    readonly property real column: (root.portrait ? 1 : 0.5) * width - 2 * Theme.margin
    readonly property bool alarm: gate.purpose === Gate.RollCall
    readonly property bool shows: gate.step === Gate.Card
    readonly property bool beside: !portrait && !shows // the words beside the keys, in the middle of the page
    readonly property real worded: beside ? Math.min(column, Theme.text(380)) : column

    focus: true

    Keys.onEnterPressed: root.gate.accept()
    Keys.onPressed: event => {
        root.entrance.stay();
        if (event.isAutoRepeat)
            return; // somebody’s finger rests on the key
        if (event.key === Qt.Key_Backspace)
            root.gate.erase();
        else
            root.gate.type(event.text);
    }
    Keys.onReturnPressed: root.gate.accept()

    TimeBar {
        remaining: root.entrance.countdown.left
        width: root.width
    }

    CodeWords {
        id: words

        alarm: root.alarm
        asks: root.shows ? (root.alarm ? qsTr("Any member’s card opens the roll call. Show yours, or type your personal code.") : qsTr("Show your card, or type your personal code.")) : root.gate.step === Gate.Choose ? qsTr("%1, choose a PIN of your own: 4 to 8 digits.").arg(root.gate.called) : root.gate.step === Gate.Again ? qsTr("Once more, to be sure.") : qsTr("Type your PIN, then tap ✓.")
        note: root.gate.step === Gate.Pin && (root.gate.purpose === Gate.Shift || root.gate.purpose === Gate.HandOver) ? qsTr("The board will say that you are at the desk.") : ""
        said: root.gate.said
        size: Theme.text(34)
        spacing: Theme.px(14)
        title: root.alarm ? qsTr("Evacuation") : root.gate.purpose === Gate.HandOver && root.shows ? qsTr("Who takes over?") : root.gate.purpose === Gate.Trust ? qsTr("Hand out keys") : root.shows ? qsTr("The desk", "la loge") : qsTr("Hello %1").arg(root.gate.called)
        width: root.worded
        x: root.beside ? (root.width - width - 1.5 * Theme.margin - keys.width) / 2 : Theme.margin
        y: root.beside ? typed.y : Theme.px(32)
    }

    CameraPanel {
        readonly property real below: root.portrait ? typed.y : ways.y

        height: Math.min(Theme.px(300), below - y - Theme.margin)
        home: root.entrance.home
        silent: true
        visible: root.shows && home.sees && height >= Theme.px(120)
        width: root.column
        x: Theme.margin
        y: words.y + words.height + Theme.margin
    }

    Flow {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        spacing: Theme.gap
        width: root.column
        x: Theme.margin

        BigButton {
            height: Math.max(Theme.touch, Theme.px(72))
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            objectName: "back"
            path: Icons.back
            text: qsTr("Back")
            onClicked: root.entrance.leaveGate()
        }

        BigButton {
            height: Math.max(Theme.touch, Theme.px(72))
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            alarm: true
            objectName: "rollCall"
            path: Icons.alarm
            text: qsTr("Evacuation")
            visible: root.gate.purpose === Gate.Shift && root.shows
            onClicked: root.lodge.askForRollCall()
        }

        BigButton {
            alarm: true
            height: Math.max(Theme.touch, Theme.px(72))
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            objectName: "callTheRoll"
            path: Icons.people
            text: qsTr("Open the roll call")
            visible: root.alarm && root.lodge.desk.fresh
            onClicked: root.lodge.callTheRoll()
        }

        Pill {
            Accessible.role: Accessible.CheckBox
            chosen: root.gate.exercise
            height: Math.max(Theme.touch, Theme.px(72))
            objectName: "exercise"
            path: chosen ? Icons.check : ""
            plain: true
            radius: Theme.radius
            text: qsTr("This is a drill")
            visible: root.alarm && !root.lodge.realAlarm
            onClicked: root.gate.turnExercise()
        }
    }

    DigitSlots {
        id: typed

        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.px(20)
        digits: root.gate.digits
        least: root.shows ? digits : 4
        typed: root.gate.typed
        width: keys.width
        x: keys.x
    }

    DigitKeys {
        id: keys

        accepts: !root.shows
        anchors.bottom: root.portrait ? ways.top : ways.bottom
        anchors.bottomMargin: root.portrait ? Theme.margin : 0
        breadth: root.column
        complete: root.gate.complete
        room: (root.portrait ? 0.42 : 0.68) * root.height
        waiting: root.gate.waiting
        x: root.portrait ? (root.width - width) / 2 : root.beside ? words.x + words.width + 1.5 * Theme.margin : root.width - width - Theme.margin
        onAccepted: root.gate.accept()
        onErased: root.gate.erase()
        onTyped: digit => root.gate.type(digit)
    }
}
