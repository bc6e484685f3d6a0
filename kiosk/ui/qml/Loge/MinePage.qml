pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Somebody’s own things: a card, then their personal code, and what the place knows of them.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property Mine mine: entrance.mine
    readonly property OwnThings things: mine.things
    readonly property bool open: mine.step === Mine.Open
    readonly property bool typing: open && mine.writing.what !== OwnWriting.Nothing
    readonly property bool asking: open && mine.data.asking

    focus: true

    TimeBar {
        remaining: root.entrance.countdown.left
        width: root.width
    }

    Loader {
        active: !root.open
        anchors.fill: parent
        focus: active
        sourceComponent: MineGate {
            entrance: root.entrance
            mine: root.mine
        }
    }

    MineTabs {
        id: tabs

        things: root.things
        visible: root.open && !root.typing && !root.asking
        width: parent.width - 2 * x
        x: Theme.margin
        y: Theme.px(24)
    }

    MineViews {
        active: tabs.visible && root.things.known
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: tabs.bottom
        anchors.topMargin: Theme.px(20)
        mine: root.mine
    }

    MineFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: tabs.left
        anchors.right: tabs.right
        things: root.things
        visible: tabs.visible
        onDone: root.entrance.goHome()
    }

    Loader {
        active: root.typing
        anchors.fill: parent
        focus: active
        sourceComponent: MineWriting {
            entrance: root.entrance
            things: root.things
            writing: root.mine.writing
        }
    }

    Loader {
        active: root.asking && !root.typing
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.topMargin: Theme.px(20)
        focus: active
        sourceComponent: ErasePanel {
            busy: root.mine.data.busy
            losses: root.mine.data.losses
            stays: root.mine.data.stays
            title: qsTr("Erase all that is known of you here?")
            onErased: root.mine.data.erase()
            onKept: root.mine.data.stay()
        }
    }
}
