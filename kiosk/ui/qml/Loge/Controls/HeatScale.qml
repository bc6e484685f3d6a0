pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What the shades of a `HeatMap` mean: from nobody to the most.
Row {
    id: root

    required property int steps
    required property real most

    spacing: Theme.px(8)

    Words {
        color: Theme.soft
        font.pixelSize: Theme.tiny
        text: "0"
    }

    Repeater {
        model: root.steps

        HeatCell {
            required property int index

            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.edge
            border.width: 1
            height: Theme.px(16)
            step: index
            width: Theme.px(28)
        }
    }

    Words {
        color: Theme.soft
        font.pixelSize: Theme.tiny
        text: Math.round(root.most)
    }
}
