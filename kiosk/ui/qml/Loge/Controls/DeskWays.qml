pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who has the desk, since when, and the ways to hand it over and to close it, where its bar is at the side.
Column {
    id: root

    required property Entrance entrance
    required property bool flat
    required property real room // in height; whose desk it is gives way first
    readonly property Desk desk: entrance.lodge.desk
    readonly property alias least: ways.height

    spacing: Theme.gap

    Column {
        visible: root.room >= height + Theme.gap + ways.height
        width: parent.width - 2 * x
        x: Theme.px(14)

        Words {
            color: Theme.overPanel
            elide: Text.ElideRight
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.max(12, Theme.text(14))
            objectName: "holder"
            text: qsTr("%1, concierge").arg(root.desk.holder)
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            color: Theme.overPanel
            font.pixelSize: Theme.tiny
            text: root.desk.since
            width: parent.width
        }
    }

    Column {
        id: ways

        spacing: Theme.gap
        width: parent.width

        DeskDoor {
            flat: root.flat
            objectName: root.flat ? "" : "handOver"
            path: Icons.handover
            text: qsTr("Hand over")
            width: parent.width
            onClicked: root.entrance.lodge.handing.begin()
        }

        DeskDoor {
            flat: root.flat
            objectName: root.flat ? "" : "leaveDesk"
            path: Icons.lock
            text: qsTr("Close", "the desk")
            width: parent.width
            onClicked: root.desk.leave()
        }
    }
}
