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

    Flow {
        id: head

        spacing: Theme.gap
        width: root.beside ? Theme.text(200) : parent.width

        Pill {
            Accessible.name: qsTr("The month before")
            Accessible.role: Accessible.Button
            objectName: "monthBefore"
            path: Icons.previous
            plain: true
            onClicked: root.month.turn(-1)
        }

        Pill {
            Accessible.name: qsTr("The month after")
            Accessible.role: Accessible.Button
            enabled: !root.month.isLast
            objectName: "monthAfter"
            path: Icons.next
            plain: true
            onClicked: root.month.turn(1)
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "monthClose"
            path: Icons.back
            plain: true
            text: qsTr("Back")
            onClicked: root.month.fold()
        }

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.lead
            height: root.beside ? implicitHeight : Theme.touch
            text: root.month.title
            verticalAlignment: Text.AlignVCenter
            width: root.beside ? parent.width : implicitWidth
        }
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
