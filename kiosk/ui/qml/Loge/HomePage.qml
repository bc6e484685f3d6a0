pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The entrance at rest: it listens.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property bool portrait: height > width

    focus: true

    PlaceHeader {
        id: header

        home: root.entrance.home
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
        y: Theme.px(18)
    }

    CameraPanel {
        id: camera

        anchors.top: header.bottom
        anchors.topMargin: Theme.px(26)
        height: root.portrait ? Math.round((Theme.textScale > 1 ? 0.23 : 0.3) * root.height) : Math.max(Theme.px(180), root.height - y - note.height - doors.height - Theme.px(46))
        home: root.entrance.home
        width: root.portrait ? header.width : Math.round(0.42 * header.width)
        x: Theme.margin
    }

    Words {
        id: note

        anchors.horizontalCenter: camera.horizontalCenter
        anchors.top: camera.bottom
        anchors.topMargin: Theme.px(8)
        color: Theme.soft
        horizontalAlignment: Text.AlignHCenter
        text: root.entrance.home.sees ? qsTr("to come in and to leave · no picture is kept") : ""
        width: camera.width
    }

    Grid {
        id: doors

        readonly property bool beside: noCard.implicitWidth + leave.implicitWidth + columnSpacing <= camera.width
        readonly property real buttonHeight: Math.max(noCard.implicitHeight, leave.implicitHeight)
        readonly property real buttonWidth: beside ? (camera.width - columnSpacing) / 2 : camera.width

        anchors.left: camera.left
        anchors.top: note.bottom
        anchors.topMargin: Theme.px(12)
        columnSpacing: Theme.gap
        columns: beside ? 2 : 1
        rowSpacing: Theme.gap

        BigButton {
            id: noCard

            height: doors.buttonHeight
            objectName: "noCard"
            path: Icons.keys
            text: qsTr("I don’t have my card")
            width: doors.buttonWidth
            onClicked: root.entrance.openCode(false)
        }

        BigButton {
            id: leave

            height: doors.buttonHeight
            objectName: "leave"
            path: Icons.leaving
            text: qsTr("I’m leaving")
            width: doors.buttonWidth
            onClicked: root.entrance.openCode(true)
        }
    }

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: people.left
        anchors.top: root.portrait ? doors.bottom : camera.top
        anchors.topMargin: root.portrait ? Theme.px(18) : 0
        font.bold: true
        font.pixelSize: Theme.title
        text: qsTr("Who is here")
    }

    Words {
        anchors.baseline: heading.baseline
        anchors.left: heading.right
        anchors.leftMargin: Theme.gap
        anchors.right: people.right
        color: Theme.soft
        elide: Text.ElideRight
        font.pixelSize: Theme.text(20)
        text: qsTr("and what they are working on")
        wrapMode: Text.NoWrap
    }

    PeopleGrid {
        id: people

        anchors.bottom: ring.top
        anchors.bottomMargin: Theme.px(14)
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(14)
        home: root.entrance.home
        moves: root.entrance.comfort.motion
        width: root.portrait ? header.width : header.width - camera.width - Theme.margin
        x: root.width - width - Theme.margin
    }

    // Low, where somebody seated reaches it, and beside the doors, which stay where they are.
    RingBanner {
        id: ring

        anchors.bottom: parent.bottom
        entrance: root.entrance
        width: root.portrait ? root.width : people.width + Theme.margin + Theme.gap
        x: root.width - width
    }
}
