pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The place, the day, how full it is, and the hour. The occupancy goes below where there is no room.
Item {
    id: root

    required property Home home
    readonly property real beside: Math.max(Theme.px(190), figures.width) // how wide the occupancy is there
    readonly property bool stacked: width < Math.max(Theme.text(690), sign.width + Theme.px(16) + day.implicitWidth + Theme.gap + beside + Theme.px(28) + clock.width)

    implicitHeight: stacked ? clock.height + occupancy.height + Theme.gap : Math.max(Theme.px(54), names.height)

    Rectangle {
        id: sign

        anchors.verticalCenter: names.verticalCenter
        color: Theme.brick
        height: width
        radius: Theme.px(12)
        width: Theme.px(52)

        Pictogram {
            anchors.centerIn: parent
            color: Theme.overBrick
            height: width
            path: Icons.house
            width: Theme.px(28)
        }
    }

    Column {
        id: names

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: root.stacked ? clock.left : occupancy.left
        anchors.rightMargin: Theme.gap

        Words {
            elide: Text.ElideRight
            font.bold: true
            font.pixelSize: Theme.title
            text: root.home.place
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            id: day

            color: Theme.soft
            elide: Text.ElideRight
            text: root.home.day
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }

    Words {
        id: clock

        anchors.right: parent.right
        anchors.verticalCenter: names.verticalCenter
        font.bold: true
        font.pixelSize: Theme.clock
        text: root.home.hour
        wrapMode: Text.NoWrap
    }

    Column {
        id: occupancy

        Accessible.name: here.text + " " + seats.text
        Accessible.role: Accessible.ProgressBar
        spacing: Theme.px(6)
        width: root.stacked ? root.width : root.beside
        x: root.stacked ? 0 : clock.x - width - Theme.px(28)
        y: root.stacked ? clock.height + Theme.gap : Theme.px(4)

        Row {
            id: figures

            spacing: Theme.px(8)

            Words {
                id: here

                font.bold: true
                font.pixelSize: Theme.lead
                text: qsTr("%n here", "how many people are here", root.home.count)
            }

            Words {
                id: seats

                anchors.baseline: here.baseline
                color: root.home.fullness === "full" ? Theme.brickInk : root.home.fullness === "near" ? Theme.sunInk : Theme.soft
                font.bold: root.home.fullness !== "room"
                text: root.home.fullness === "full" ? qsTr("full: limit of %1").arg(root.home.limit) : root.home.fullness === "near" ? qsTr("nearly full") : qsTr("for %n seat(s)", "how many can work here", root.home.seats)
            }
        }

        Rectangle {
            color: Theme.trough
            height: Theme.px(10)
            radius: height / 2
            width: parent.width

            Rectangle {
                color: root.home.fullness === "full" ? Theme.brick : root.home.fullness === "near" ? Theme.sun : Theme.leafBar
                height: parent.height
                radius: parent.radius
                width: root.home.filled * parent.width
            }
        }
    }
}
