import QtQuick
import Loge

// What is asked of whoever types a code, and what there is to say of the last one.
Column {
    id: root

    required property string title
    required property string asks
    required property string said
    property string note // what there is to know before
    property bool alarm: false
    property int size: Theme.text(36)

    Words {
        Accessible.role: Accessible.Heading
        color: root.alarm ? Theme.brickInk : Theme.ink
        font.bold: true
        font.pixelSize: root.size
        objectName: "title"
        text: root.title
        width: parent.width
    }

    Words {
        font.pixelSize: Theme.lead
        objectName: "asks"
        text: root.asks
        width: parent.width
    }

    Words {
        color: Theme.soft
        objectName: "note"
        text: root.note
        visible: text !== ""
        width: parent.width
    }

    Words {
        color: Theme.brickInk
        font.pixelSize: Theme.lead
        objectName: "said"
        text: root.said
        visible: text !== ""
        width: parent.width

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }
}
