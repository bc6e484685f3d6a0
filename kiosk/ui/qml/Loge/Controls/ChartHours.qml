pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The hours below the bars of a drawing, as many of them as there is room for.
Item {
    id: root

    required property list<string> labels // one for each bar; nothing where none is to stand

    readonly property int labelled: labels.filter(each => each !== "").length
    readonly property real room: labelled ? width / labelled : 0 // from one to the next
    readonly property int every: [1, 2, 3, 4, 6, 8].find(each => each * room >= longest.width + Theme.px(8)) ?? 12

    TextMetrics {
        id: longest

        font.pixelSize: Theme.tiny
        text: root.labels.reduce((longest, each) => each.length > longest.length ? each : longest, "")
    }

    Repeater {
        model: root.labels

        Words {
            required property int index
            required property string modelData
            readonly property int before: root.labels.slice(0, index).filter(each => each !== "").length

            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: modelData
            visible: modelData !== "" && before % root.every === 0
            wrapMode: Text.NoWrap
            x: Math.max(0, Math.min(root.width - width, index * root.width / root.labels.length))
        }
    }
}
