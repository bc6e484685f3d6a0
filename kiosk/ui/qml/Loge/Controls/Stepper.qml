pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A value that is made smaller or larger step by step, or typed on a keyboard.
Row {
    id: root

    required property string label
    required property string value
    required property list<int> steps // such as -10, -1, 1, 10
    property bool typed: false
    property string named

    signal stepped(by: int)
    signal digit(digit: string)
    signal erased

    readonly property real cell: Math.min(Theme.px(88), Math.floor((width - steps.length * spacing) / (steps.length + 1.4)))

    spacing: Theme.gap

    Repeater {
        model: root.steps.filter(by => by < 0)

        Step {}
    }

    Rectangle {
        id: shown

        Accessible.name: qsTr("%1: %2", "what it is, and its value").arg(root.label).arg(root.value)
        Accessible.role: root.typed ? Accessible.SpinBox : Accessible.StaticText
        activeFocusOnTab: root.typed
        border.color: activeFocus ? Theme.blue : root.typed ? Theme.edge : Theme.line
        border.width: Theme.stroke
        color: Theme.card
        height: Theme.touch
        radius: Theme.radius
        width: Math.max(root.cell * 1.4, letters.implicitWidth + Theme.px(24))

        Keys.enabled: root.typed
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Backspace)
                root.erased();
            else if (event.text >= "0" && event.text <= "9")
                root.digit(event.text);
            else
                return;
            event.accepted = true;
        }

        TapHandler {
            enabled: root.typed
            onTapped: shown.forceActiveFocus(Qt.MouseFocusReason)
        }

        Words {
            id: letters

            anchors.centerIn: parent
            font.bold: true
            font.pixelSize: Theme.lead
            objectName: root.named + "Value"
            text: root.value
            wrapMode: Text.NoWrap
        }
    }

    Repeater {
        model: root.steps.filter(by => by > 0)

        Step {}
    }

    component Step: Pill {
        id: step

        required property int modelData
        readonly property bool single: Math.abs(modelData) === 1

        Accessible.name: (modelData < 0 ? qsTr("%1: less") : qsTr("%1: more")).arg(root.label) + (single ? "" : " " + text)
        Accessible.role: Accessible.Button
        horizontalPadding: Theme.px(4)
        objectName: root.named + (modelData < 0 ? "Minus" : "Plus") + Math.abs(modelData)
        path: single ? (modelData < 0 ? Icons.fewer : Icons.more) : ""
        plain: true
        radius: Theme.radius
        text: single ? "" : (modelData < 0 ? "−" : "+") + Math.abs(modelData)
        width: Math.max(48, root.cell)
        onClicked: root.stepped(modelData)
    }
}
