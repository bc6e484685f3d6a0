pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Weekdays by hours, each with its number; the darker, the more people.
Item {
    id: root

    required property list<string> hours
    required property list<string> weekdays
    required property var means // weekday after weekday; -1 is not known
    required property list<string> said // the same, in letters
    property string gist

    readonly property bool upright: height > width // the hours below each other
    readonly property int across: upright ? weekdays.length : hours.length
    readonly property int down: upright ? hours.length : weekdays.length
    readonly property real most: Math.max(1, Math.max.apply(null, means))
    readonly property int steps: 5
    readonly property real cellWidth: across ? (width - side.width - Theme.px(10)) / across : 0
    readonly property real cellHeight: down ? (height - 2 * side.height - Theme.px(24)) / down : 0
    readonly property int every: [1, 2, 3, 4].find(each => each * (upright ? cellHeight / side.height : cellWidth / (side.width + Theme.px(6))) >= 1) ?? 6

    Accessible.name: gist
    Accessible.role: Accessible.Chart

    function stepOf(mean: real): int {
        return mean <= 0 ? 0 : Math.min(steps - 1, 1 + Math.floor(mean / most * (steps - 1.001)));
    }

    TextMetrics {
        id: side

        font.pixelSize: Theme.tiny
        text: root.hours.concat(root.weekdays).reduce((longest, each) => each.length > longest.length ? each : longest, "")
    }

    Repeater {
        model: root.upright ? root.weekdays : root.hours

        Words {
            required property int index
            required property string modelData

            color: Theme.soft
            font.pixelSize: Theme.tiny
            horizontalAlignment: Text.AlignHCenter
            text: modelData
            visible: root.upright || index % root.every === 0
            wrapMode: Text.NoWrap
            x: side.width + Theme.px(10) + index * root.cellWidth + (root.cellWidth - width) / 2
        }
    }

    Repeater {
        model: root.upright ? root.hours : root.weekdays

        Words {
            required property int index
            required property string modelData

            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: modelData
            visible: !root.upright || index % root.every === 0
            wrapMode: Text.NoWrap
            y: side.height + Theme.px(8) + index * root.cellHeight + (root.cellHeight - height) / 2
        }
    }

    Repeater {
        model: root.said

        HeatCell {
            required property int index
            required property string modelData
            readonly property int weekday: Math.floor(index / root.hours.length)
            readonly property int hour: index % root.hours.length

            border.color: Theme.line
            border.width: 1
            height: root.cellHeight - Theme.px(3)
            radius: Theme.px(4)
            said: modelData
            step: root.stepOf(root.means[index])
            width: root.cellWidth - Theme.px(3)
            x: side.width + Theme.px(10) + (root.upright ? weekday : hour) * root.cellWidth
            y: side.height + Theme.px(8) + (root.upright ? hour : weekday) * root.cellHeight
        }
    }

    HeatScale {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        most: root.most
        steps: root.steps
        visible: root.said.length > 0
    }
}
