pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The first person whom the place trusts: their name, then their PIN, twice.
FocusScope {
    id: root

    required property Setup setup
    required property string said // of a PIN that will not do
    required property color hue // in which that is said
    readonly property SetupConcierge concierge: setup.concierge
    readonly property bool portrait: height > width
    readonly property bool wide: width > Theme.text(760)

    focus: true

    implicitHeight: naming.implicitHeight

    Keys.onPressed: event => {
        if (root.setup.typing || event.isAutoRepeat)
            return;
        if (event.key === Qt.Key_Backspace)
            root.concierge.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.setup.forward();
        else
            root.concierge.type(event.text);
    }

    SetupNaming {
        id: naming

        anchors.bottom: parent.bottom
        note: qsTr("This person opens the desk and can hand out keys. You can add others later.")
        title: qsTr("Who is the first concierge?")
        visible: root.setup.typing
        width: parent.width

        Grid {
            columns: root.wide ? 2 : 1
            spacing: Theme.gap
            width: parent.width

            SetupField {
                example: "Amina Ferrand"
                fieldName: "name"
                focus: true
                label: qsTr("First and last name")
                width: root.wide ? (root.width - Theme.gap) * 0.6 : root.width
                written: root.concierge.name
                onAccepted: root.setup.forward()
                onEdited: text => root.concierge.rename(text)
            }

            SetupField {
                example: "Amina"
                fieldName: "called"
                label: qsTr("What people call them")
                width: root.wide ? (root.width - Theme.gap) * 0.4 : root.width
                written: root.concierge.called
                onAccepted: root.setup.forward()
                onEdited: text => root.concierge.call(text)
            }
        }
    }

    Column {
        id: words

        spacing: Theme.gap
        visible: !root.setup.typing
        width: root.portrait ? parent.width : 0.5 * parent.width - Theme.margin / 2

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.title
            text: root.concierge.repeats ? qsTr("The same PIN once more") : root.concierge.hasPin ? qsTr("Another PIN?") : qsTr("Choose a PIN")
            width: parent.width
        }

        Words {
            color: Theme.soft
            text: root.concierge.hasPin && !root.concierge.repeats ? qsTr("You already have a PIN: go on to keep it, or type another of four to eight digits.") : qsTr("Four to eight digits. With their card they open the desk; nobody else needs to know them.")
            width: parent.width
        }
    }

    DigitSlots {
        anchors.bottom: wrong.top
        anchors.bottomMargin: Theme.px(8)
        digits: root.concierge.digits
        least: 4
        typed: root.concierge.typed
        visible: keys.visible
        width: keys.width
        x: keys.x
    }

    // There is always room for it: no key moves away from under a finger.
    Words {
        id: wrong

        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.px(8)
        color: root.hue
        font.bold: true
        font.pixelSize: Theme.text(20)
        fontSizeMode: Text.Fit
        height: Math.ceil(Theme.text(20) * 1.3) * 2
        horizontalAlignment: root.portrait ? Text.AlignHCenter : Text.AlignLeft
        minimumPixelSize: Math.max(12, Theme.text(14))
        objectName: "wrong"
        text: root.said
        verticalAlignment: Text.AlignVCenter
        visible: keys.visible
        width: root.portrait ? root.width : keys.width
        x: root.portrait ? 0 : keys.x

        onTextChanged: said => {
            if (said !== "" && visible)
                Accessible.announce(said);
        }
    }

    DigitKeys {
        id: keys

        anchors.bottom: parent.bottom
        room: parent.height - Theme.px(76) - wrong.height - (root.portrait ? words.height + Theme.margin : 0)
        breadth: root.portrait ? root.width : 0.5 * root.width - Theme.margin / 2
        visible: !root.setup.typing
        x: root.portrait ? (root.width - width) / 2 : root.width - width
        onTyped: digit => root.concierge.type(digit)
        onErased: root.concierge.erase()
    }
}
