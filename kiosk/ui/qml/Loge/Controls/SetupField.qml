import QtQuick
import QtQuick.Templates as T
import Loge

// A line to write in, with what it is for above it.
FocusScope {
    id: root

    required property string label
    required property string written
    required property string example
    property alias fieldName: field.objectName

    signal edited(text: string)
    signal accepted

    implicitHeight: column.implicitHeight

    Column {
        id: column

        spacing: Theme.px(8)
        width: parent.width

        Words {
            color: Theme.soft
            text: root.label
            width: parent.width
        }

        T.TextField {
            id: field

            Accessible.name: root.label
            color: Theme.ink
            focus: true
            font.pixelSize: Theme.lead
            height: Math.max(Theme.touch, Theme.text(44))
            inputMethodHints: Qt.ImhNoPredictiveText
            leftPadding: Theme.px(20)
            maximumLength: 200
            placeholderText: root.example
            rightPadding: Theme.px(20)
            selectByMouse: false
            text: root.written
            verticalAlignment: TextInput.AlignVCenter
            width: parent.width

            background: Rectangle {
                border.color: field.activeFocus ? Theme.blue : Theme.edge
                border.width: Theme.stroke
                color: Theme.card
                radius: Theme.radius

                Words {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(20)
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.soft
                    font.italic: true
                    font.pixelSize: Theme.lead
                    text: root.example
                    visible: field.text === "" && field.preeditText === ""
                }
            }

            onAccepted: root.accepted()
            onTextEdited: root.edited(text)
        }
    }
}
