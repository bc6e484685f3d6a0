import QtQuick
import Loge

// Shows around what the keyboard would press: outside of it, so that no colour of its own hides it.
Rectangle {
    id: root

    required property bool shown
    required property real corner // the radius of what it lies around

    anchors.fill: parent
    anchors.margins: -Theme.px(6)
    border.color: Theme.focus
    border.width: Math.max(3, Theme.px(4))
    color: "transparent"
    radius: corner + Theme.px(6)
    visible: shown
}
