import QtQuick
import QtQuick.Templates as T
import Loge

// What lies below a button’s words: darker while it is pressed, with a ring while the keyboard would press it.
Rectangle {
    id: root

    required property T.AbstractButton button
    property color ground: Theme.card

    border.color: Theme.edge
    border.width: Theme.stroke
    color: button.down ? Qt.darker(ground, 1.15) : ground
    radius: Theme.radius

    FocusRing {
        corner: root.radius
        shown: root.button.visualFocus
    }
}
