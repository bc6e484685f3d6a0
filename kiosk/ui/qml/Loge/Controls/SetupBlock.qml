import QtQuick
import Loge

// One question of a page: its title, what answers it, and sometimes a word on it.
Column {
    id: root

    required property var spot // where it lies: x, y and whether it is shown
    required property string title
    property string note
    property bool joins: false // beside the one before it
    default property alias answers: inside.data

    spacing: Theme.px(8)
    visible: spot.shown
    x: spot.x
    y: spot.y

    Words {
        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.text(20)
        text: root.title
        width: parent.width
    }

    Item {
        id: inside

        implicitHeight: childrenRect.height
        width: parent.width
    }

    Words {
        color: Theme.soft
        font.pixelSize: Theme.tiny
        text: root.note
        visible: text !== ""
        width: parent.width
    }
}
