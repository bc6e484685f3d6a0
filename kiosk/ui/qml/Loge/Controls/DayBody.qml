pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One day: its drawing or the table behind it, and who came.
Item {
    id: root

    required property Days days
    required property string view
    required property bool roomy // for both, one below the other

    readonly property bool asTable: view === "table"
    readonly property bool listed: view === "list" && !roomy
    readonly property real listHeight: Theme.touch + Theme.gap + list.pitch * Math.floor((0.54 * height - Theme.touch) / list.pitch)
    readonly property real drawn: roomy ? height - listHeight - Theme.margin / 2 : height

    signal chosen(visit: string)

    Rectangle {
        border.color: Theme.line
        border.width: 1
        color: Theme.card
        height: root.drawn
        radius: Theme.radius
        visible: !root.listed && !root.asTable
        width: parent.width

        Words {
            id: legend

            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: [qsTr("bars: this day"), root.days.curve.legend].filter(each => each !== "").join(" · ")
            width: parent.width - 2 * x
            x: Theme.px(20)
            y: Theme.px(12)
        }

        OccupancyChart {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(12)
            anchors.top: legend.bottom
            anchors.topMargin: Theme.px(8)
            average: root.days.curve.average
            bars: root.days.curve.bars
            gist: root.days.gist
            labels: root.days.curve.labels
            limit: root.days.curve.limit
            now: root.days.curve.now
            seats: root.days.curve.seats
            width: legend.width
            x: legend.x
        }
    }

    FiguresTable {
        headers: [qsTr("Hour"), qsTr("Most"), qsTr("Usually")]
        height: root.height
        table: root.days.table
        visible: root.asTable
        width: parent.width
    }

    StayList {
        id: list

        anchors.bottom: parent.bottom
        anchors.top: parent.top
        anchors.topMargin: root.roomy ? root.drawn + Theme.margin / 2 : 0
        stays: root.days.stays
        visible: root.listed || (root.roomy && !root.asTable)
        width: parent.width
        onChosen: visit => root.chosen(visit)
    }
}
