import QtQuick
import Loge

// A word on what is being changed, or why it can't be kept so.
Words {
    required property Editing editing

    Accessible.role: editing.refused ? Accessible.AlertMessage : Accessible.StaticText
    color: editing.refused ? Theme.brickInk : Theme.soft
    objectName: "factNote"
    text: editing.refused || editing.note
    visible: text !== ""
}
