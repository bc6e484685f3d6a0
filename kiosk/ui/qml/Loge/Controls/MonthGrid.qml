pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A day chosen from its month.
Item {
    id: root

    required property Month month

    readonly property real cellWidth: Math.min(width / 7, Theme.text(130))
    readonly property real cellHeight: (height - head.height - days.height - Theme.gap) / 6

    Row {
        id: head

        spacing: Theme.gap

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
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            font.pixelSize: Theme.lead
            text: root.month.title
            wrapMode: Text.NoWrap
        }
    }

    Row {
        id: days

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap

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
