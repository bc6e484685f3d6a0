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

    function ground(step: int): color {
        return Theme.pick(["#FFFFFF", "#E3ECF5", "#A9C6E3", "#3F72A5", "#1F4E79"][step], ["#000000", "#2E2E2E", "#595959", "#A6A6A6", "#FFE14A"][step], ["#1C242D", "#22374C", "#2F5478", "#7FB0DE", "#BFDCF6"][step]);
    }

    function letters(step: int): color {
        const light = Theme.name === "contrast" ? step < 3 : Theme.name === "dark" ? step < 3 : step > 2;
        return light ? "#FFFFFF" : "#12171D";
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

        Rectangle {
            id: cell

            required property int index
            required property string modelData
            readonly property int weekday: Math.floor(index / root.hours.length)
            readonly property int hour: index % root.hours.length
            readonly property int step: root.stepOf(root.means[index])

            border.color: Theme.line
            border.width: 1
            color: root.ground(step)
            height: root.cellHeight - Theme.px(3)
            radius: Theme.px(4)
            width: root.cellWidth - Theme.px(3)
            x: side.width + Theme.px(10) + (root.upright ? weekday : hour) * root.cellWidth
            y: side.height + Theme.px(8) + (root.upright ? hour : weekday) * root.cellHeight

            Words {
                anchors.centerIn: parent
                color: root.letters(cell.step)
                font.pixelSize: Theme.tiny
                text: cell.modelData
                visible: implicitWidth < parent.width && implicitHeight < cell.height + Theme.px(6)
                wrapMode: Text.NoWrap
            }
        }
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.px(8)
        visible: root.said.length > 0

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: "0"
        }

        Repeater {
            model: root.steps

            Rectangle {
                required property int index

                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.edge
                border.width: 1
                color: root.ground(index)
                height: Theme.px(16)
                width: Theme.px(28)
            }
        }

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: Math.round(root.most)
        }
    }
}
