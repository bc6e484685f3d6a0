import QtQuick
import Loge

// How long the page stays when nobody touches it.
Item {
    id: root

    required property real remaining
    property color ground: "transparent"
    property color letters: Theme.time

    height: Theme.px(8)

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    Rectangle {
        color: root.letters
        height: parent.height
        width: root.remaining * root.width
    }
}
