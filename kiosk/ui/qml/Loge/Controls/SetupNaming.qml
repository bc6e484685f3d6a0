import QtQuick
import Loge

// A question that is answered by writing: it stands just above the keyboard.
Column {
    id: root

    required property string title
    required property string note // where there is room for it
    readonly property bool roomy: Window.height > Theme.text(700)

    enabled: visible // or else it keeps the keyboard, unseen
    spacing: Theme.gap

    Words {
        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.title
        text: root.title
        width: parent.width
    }

    Words {
        font.pixelSize: Theme.lead
        text: root.note
        visible: root.roomy
        width: parent.width
    }
}
