import QtQuick
import Loge

// The moment of the day, a stroke through a drawing, named above it.
Rectangle {
    id: root

    required property real at // from the left of the drawing
    required property real across // the drawing, in width

    color: Theme.time
    width: Theme.px(3)
    x: at - width / 2

    Words {
        anchors.bottom: parent.top
        color: Theme.ink
        font.bold: true
        font.pixelSize: Theme.tiny
        text: qsTr("now", "a moment of the day")
        wrapMode: Text.NoWrap
        x: Math.max(-root.x, Math.min(root.across - root.x - width, (root.width - width) / 2))
    }
}
