pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The lines across a drawing, each with its number at the side.
Item {
    id: root

    required property real ceiling // of the scale
    required property real step // from one line to the next

    Repeater {
        model: Math.floor(root.ceiling / root.step) + 1

        Rectangle {
            id: line

            required property int index
            readonly property real count: index * root.step

            color: Theme.name === "contrast" && index > 0 ? Theme.trough : Theme.line
            height: 1
            width: root.width
            y: root.height * (1 - count / root.ceiling)

            Words {
                anchors.right: parent.left
                anchors.rightMargin: Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.soft
                font.pixelSize: Theme.tiny
                text: line.count
                wrapMode: Text.NoWrap
            }
        }
    }
}
