pragma ComponentBehavior: Bound

import QtQuick
import Loge

// How many were inside, quarter after quarter: bars for the day, a line for a usual one.
Item {
    id: root

    required property var bars // numbers; -1 is still to come
    required property var average // numbers; -1 is not known
    required property list<string> labels // one for each bar; nothing where none is to stand
    required property int limit
    required property int seats
    required property int now // the bar of this moment, or -1
    property string gist // the drawing in a sentence

    readonly property real most: Math.max(1, Math.max.apply(null, bars), Math.max.apply(null, average))
    readonly property real enough: Math.max(4, most >= 0.7 * seats ? seats : 0, most >= limit / 2 ? limit : 0)
    readonly property real ceiling: 1.08 * Math.max(most, enough) // of the scale
    readonly property real step: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find(each => ceiling / each <= Math.max(2, Math.floor(plot.height / (2 * digits.height)))) ?? 5000
    readonly property real bar: bars.length ? plot.width / bars.length : 0
    readonly property var line: {
        const points = [];
        for (let n = 0; n < average.length; n++)
            if (average[n] >= 0)
                points.push(Qt.point((n + 0.5) * bar, high(average[n])));
        return points;
    }

    Accessible.name: gist
    Accessible.role: Accessible.Chart

    function high(count: real): real {
        return plot.height * (1 - count / ceiling);
    }

    TextMetrics {
        id: digits

        font.pixelSize: Theme.tiny
        text: root.ceiling >= 100 ? "000" : "00"
    }

    Item {
        id: plot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: digits.height + Theme.px(8)
        anchors.left: parent.left
        anchors.leftMargin: digits.width + Theme.px(8)
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: digits.height + Theme.px(4)

        ChartGrid {
            anchors.fill: parent
            ceiling: root.ceiling
            step: root.step
        }

        Repeater {
            model: root.bars.length

            Rectangle {
                required property int index
                readonly property real count: Math.max(0, root.bars[index])

                color: Theme.leafBar
                height: count ? Math.max(Theme.stroke, plot.height - y) : 0
                width: Math.max(1, root.bar - Math.max(1, Theme.px(2)))
                x: index * root.bar + (root.bar - width) / 2
                y: root.high(count)
            }
        }

        ChartLine {
            points: root.line
        }

        ChartLimit {
            aside: root.limit <= root.ceiling && Math.abs(high - root.high(root.limit)) < digits.height + Theme.px(6)
            color: Theme.soft
            high: root.high(root.seats)
            name: qsTr("%1 seats").arg(root.seats)
            visible: root.seats <= root.ceiling
            width: plot.width
        }

        ChartLimit {
            color: Theme.brickInk
            high: root.high(root.limit)
            name: qsTr("%1 at most").arg(root.limit)
            visible: root.limit <= root.ceiling
            width: plot.width
        }

        ChartNow {
            across: plot.width
            at: (root.now + 0.5) * root.bar
            height: plot.height
            visible: root.now >= 0
        }

        ChartHours {
            labels: root.labels
            width: plot.width
            y: plot.height + Theme.px(6)
        }
    }
}
