import QtQuick
import Loge

// A fact about somebody that is written, such as their name.
Column {
    id: root

    required property Editing editing

    spacing: Theme.gap

    TextLine {
        id: field

        label: root.editing.label
        maximumLength: 254
        objectName: "fact"
        width: root.width
        Component.onCompleted: {
            text = root.editing.written;
            forceActiveFocus();
        }
        onAccepted: root.editing.save()
        onTextEdited: root.editing.write(text)

        Connections {
            function onChanged() {
                if (field.text !== root.editing.written)
                    field.text = root.editing.written;
            }

            target: root.editing
        }
    }

    FactNote {
        editing: root.editing
        width: root.width
    }
}
