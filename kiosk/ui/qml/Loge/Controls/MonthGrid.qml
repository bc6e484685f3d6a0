pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A day chosen from its month.
Item {
    id: root

    required property Month month

    readonly property bool beside: height < Theme.touch + Theme.gap + days.height + 6 * (48 + Theme.gap) // no room above
    readonly property real cellWidth: Math.min((width - days.x) / 7, Theme.text(130))
    readonly property real cellHeight: (height - days.y - days.height) / 6

    MonthHead {
        id: head

        month: root.month
        narrow: root.beside
        width: root.beside ? Theme.text(200) : parent.width
    }

    Row {
        id: days

        x: root.beside ? head.width + Theme.gap : 0
        y: root.beside ? 0 : head.height + Theme.gap

        Repeater {
            model: root.month.weekdays

            Words {
                required property string modelData

                color: Theme.soft
                font.pixelSize: Theme.tiny
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                width: root.cellWidth
            }
        }
    }

    Grid {
        anchors.top: days.bottom
        columns: 7
        x: days.x

        Repeater {
            model: root.month.cells

            Item {
                id: cell

                required property int index
                required property int number
                required property string name
                required property bool there
                required property bool chosen
                required property bool today

                height: root.cellHeight
                width: root.cellWidth

                Pill {
                    Accessible.name: cell.name
                    anchors.fill: parent
                    anchors.margins: Theme.gap / 2
                    chosen: cell.chosen
                    font.bold: cell.today
                    objectName: "day" + cell.number
                    plain: true
                    radius: Theme.px(10)
                    text: cell.number
                    visible: cell.there
                    onClicked: root.month.choose(cell.index)
                }
            }
        }
    }
}
