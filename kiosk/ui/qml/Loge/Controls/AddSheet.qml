pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Somebody new: their name, what they are called, an address; and who of that name is there already.
DeskSheet {
    id: root

    required property Adding adding
    readonly property real line: name.height + Theme.gap
    readonly property int twins: Math.min(adding.twins.length, Math.max(1, Math.floor((inner - line - told.height - asked.height) / (Math.max(Theme.touch, Theme.text(60)) + Theme.gap))))
    readonly property real spare: inner - line - (warning.visible ? warning.height + Theme.gap : 0) - (told.visible ? told.height + Theme.gap : 0)

    title: qsTr("Somebody new")
    onClosed: adding.close()

    Column {
        spacing: Theme.gap
        width: parent.width

        TextLine {
            id: name

            hint: qsTr("First name and name")
            label: hint
            maximumLength: 200
            objectName: "newName"
            width: parent.width
            Component.onCompleted: {
                text = root.adding.name;
                forceActiveFocus();
            }
            onAccepted: root.adding.accept()
            onTextEdited: root.adding.writeName(text)
        }

        Words {
            id: told

            Accessible.role: Accessible.AlertMessage
            color: Theme.brickInk
            objectName: "addRefused"
            text: root.adding.refused
            visible: text !== ""
            width: parent.width
        }

        Column {
            id: warning

            spacing: Theme.gap
            visible: root.adding.twins.length > 0
            width: parent.width

            Words {
                id: asked

                Accessible.role: Accessible.AlertMessage
                color: Theme.sunInk
                font.bold: true
                objectName: "twinWarning"
                visible: root.inner > root.line + implicitHeight + 2 * Theme.gap + Math.max(Theme.touch, Theme.text(60))
                text: root.adding.shareEmail ? qsTr("Somebody has this e-mail already. Is it the same person?") : qsTr("Somebody of this name is there already. Is it the same person?")
                width: parent.width
            }

            Repeater {
                model: root.twins

                TwinRow {
                    required property int index

                    height: Math.max(48, Math.min(implicitHeight, root.inner - root.line - told.height))
                    objectName: "twin" + index
                    row: root.adding.twins[index] ?? ({})
                    width: parent?.width ?? 0
                    onClicked: root.adding.openTwin(index)
                }
            }
        }

        TextLine {
            hint: qsTr("What they are called, if not by the first name")
            label: hint
            maximumLength: 200
            objectName: "newCalled"
            visible: activeFocus || root.spare >= root.line
            width: parent.width
            Component.onCompleted: text = root.adding.called
            onAccepted: root.adding.accept()
            onTextEdited: root.adding.writeCalled(text)
        }

        TextLine {
            hint: qsTr("E-mail, if they like")
            inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText
            label: hint
            maximumLength: 254
            objectName: "newEmail"
            visible: activeFocus || root.spare >= 2 * root.line
            width: parent.width
            Component.onCompleted: text = root.adding.email
            onAccepted: root.adding.accept()
            onTextEdited: root.adding.writeEmail(text)
        }
    }

    buttons: [
        Pill {
            Accessible.role: Accessible.Button
            chosen: root.adding.twins.length === 0
            enabled: !root.adding.busy
            objectName: "add"
            path: Icons.check
            plain: true
            text: root.adding.twins.length === 0 ? qsTr("Add") : root.adding.shareEmail ? qsTr("Add somebody else") : qsTr("Add somebody else of this name")
            onClicked: root.adding.add()
        }
    ]
}
