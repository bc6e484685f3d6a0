pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One bar for each day or month, with its number where there is room; a star where it is withheld.
Item {
    id: root

    required property var bars // numbers; -1 is withheld
    required property list<string> said // the same, in letters
    required property list<string> labels // one for each bar
    property string gist // the drawing in a sentence

    readonly property real ceiling: 1.05 * Math.max(4, Math.max.apply(null, bars))
    readonly property real step: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000].find(each => ceiling / each <= Math.max(2, Math.floor(plot.height / (2.5 * digits.height)))) ?? 100000
    readonly property real room: bars.length ? plot.width / bars.length : 0 // for one bar
    readonly property int every: [1, 2, 3, 4, 5, 7, 10, 14].find(each => each * room >= label.width + Theme.px(10)) ?? 31 // bars to a label

    Accessible.name: gist
    Accessible.role: Accessible.Chart

    function high(count: real): real {
        return plot.height * (1 - count / ceiling);
    }

    TextMetrics {
        id: digits

        font.pixelSize: Theme.tiny
        text: Math.round(root.ceiling).toString()
    }

    TextMetrics {
        id: longest

        font.pixelSize: Theme.tiny
        text: root.said.reduce((longest, each) => each.length > longest.length ? each : longest, "")
    }

    TextMetrics {
        id: label

        font.pixelSize: Theme.tiny
        text: root.labels.reduce((longest, each) => each.length > longest.length ? each : longest, "")
    }

    Item {
        id: plot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: digits.height + Theme.px(10)
        anchors.left: parent.left
        anchors.leftMargin: digits.width + Theme.px(12)
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: digits.height + Theme.px(6)

        ChartGrid {
            anchors.fill: parent
            ceiling: root.ceiling
            step: root.step
        }

        Repeater {
            model: root.bars.length

            Rectangle {
                id: bar

                required property int index
                readonly property real count: root.bars[index]

                color: Theme.leafBar
                height: count > 0 ? Math.max(Theme.stroke, plot.height - y) : 0
                width: Math.max(1, 0.8 * root.room)
                x: index * root.room + (root.room - width) / 2
                y: root.high(Math.max(0, count))

                Words {
                    anchors.bottom: parent.top
                    anchors.horizontalCenter: parent.horizontalCenter
                    font.pixelSize: bar.count < 0 ? Theme.title : Theme.tiny
                    text: root.said[bar.index] ?? ""
                    visible: bar.count < 0 || (bar.count > 0 && longest.width + Theme.px(4) < root.room)
                    wrapMode: Text.NoWrap
                }
            }
        }

        Repeater {
            model: root.labels

            Words {
                required property int index
                required property string modelData

                color: Theme.soft
                font.pixelSize: Theme.tiny
                text: modelData
                visible: index % root.every === 0 && x + width <= plot.width + Theme.px(16)
                wrapMode: Text.NoWrap
                x: Math.max(0, (index + 0.5) * root.room - width / 2) // never under the numbers at the side
                y: plot.height + Theme.px(6)
            }
        }
    }
}
