import QtQuick
import Loge

// Today by its quarter hours, beside an average such weekday; its table is one tap away.
DeskCard {
    id: root

    required property Lodge lodge
    readonly property Curve curve: lodge.today.curve

    path: Icons.bars
    title: qsTr("Occupancy today")
    aside: [
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: root.curve.legend
            visible: root.width > Theme.text(680)
            wrapMode: Text.NoWrap
        },
        Pill {
            Accessible.role: Accessible.Button
            implicitHeight: Math.max(48, Theme.px(48))
            objectName: "asTable"
            size: Theme.tiny
            text: qsTr("In figures")
            onClicked: root.lodge.showToday()
        }
    ]

    OccupancyChart {
        anchors.fill: parent
        anchors.topMargin: -Theme.gap
        average: root.curve.average
        bars: root.curve.bars
        gist: qsTr("%n person(s) here now", "", root.lodge.today.count) + ", " + root.curve.legend
        labels: root.curve.labels
        limit: root.curve.limit
        now: root.curve.now
        seats: root.curve.seats
    }
}
