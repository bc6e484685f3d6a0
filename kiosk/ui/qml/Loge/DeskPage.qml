pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The desk: its rooms at the side, one of them beside it, and what was just done below.
FocusScope {
    id: root

    required property Entrance entrance
    required property bool fingers // whether there are any on this screen
    readonly property Lodge lodge: entrance.lodge
    readonly property Desk desk: lodge.desk
    readonly property bool flat: width < 1.2 * height || width < Theme.text(1000) || height < bar.tall
    readonly property real keys: keyboard.shown ? keyboard.height : 0

    focus: true

    DeskClosed {
        anchors.bottomMargin: ring.height
        anchors.fill: parent
        entrance: root.entrance
        visible: !root.desk.isOpen
    }

    Item {
        anchors.fill: parent
        visible: root.desk.isOpen

        DeskBar {
            id: bar

            entrance: root.entrance
            flat: root.flat
            height: root.flat ? implicitHeight : parent.height
            width: root.flat ? parent.width : Math.min(Theme.text(220), Theme.px(280))
        }

        Item {
            id: room

            anchors.bottom: parent.bottom
            anchors.bottomMargin: ring.height + (done.visible ? done.height + 2 * Theme.px(8) : 0)
            anchors.left: root.flat ? parent.left : bar.right
            anchors.right: parent.right
            anchors.top: root.flat ? bar.bottom : parent.top

            TimeBar {
                remaining: root.entrance.countdown.left
                visible: !root.lodge.atDesk
                width: parent.width
            }

            DeskRoomViews {
                anchors.fill: parent
                keys: root.keys
                lodge: root.lodge
            }
        }

        DeskSheets {
            id: sheets

            anchors.bottom: parent.bottom
            anchors.left: room.left
            anchors.right: room.right
            anchors.top: room.top
            lodge: root.lodge
            space: height - ring.height - root.keys - 2 * Theme.px(12)
        }

        DoneNote {
            id: done

            anchors.bottom: parent.bottom
            anchors.bottomMargin: ring.height + Theme.px(8) + root.keys
            anchors.horizontalCenter: room.horizontalCenter
            doings: root.desk.doings
            visible: root.flat && doings.said !== ""
            width: room.width - 2 * Theme.px(20)
        }
    }

    // Low, so that what is read stays where it is; all else ends above it. It waits until a sheet is filled in.
    RingBanner {
        id: ring

        anchors.bottom: parent.bottom
        entrance: root.entrance
        visible: root.entrance.helping.ringing && !(keyboard.shown && sheets.active)
        width: parent.width - x
        x: root.desk.isOpen && !root.flat ? bar.width : 0
    }

    // Where there are keys to touch, they come with whatever is to be typed in.
    Loader {
        id: keyboard

        readonly property bool shown: active && (root.fingers || !root.lodge.atDesk) && root.Window.activeFocusItem instanceof TextInput

        active: root.visible && root.desk.isOpen
        anchors.bottom: ring.top
        visible: shown
        width: Math.min(room.width, Theme.px(1000), 1.1 * parent.height)
        x: room.x + (room.width - width) / 2 // beside the bar, and never over it

        Component.onCompleted: setSource("Controls/ScreenKeyboard.qml", {
            language: root.entrance.language
        })
    }
}
