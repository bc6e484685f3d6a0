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
    readonly property bool writing: open && things.writing !== OwnThings.Nothing
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

    Flow {
        id: tabs

        spacing: Theme.gap
        visible: root.open && !root.writing && !root.asking
        width: parent.width - 2 * x
        x: Theme.margin
        y: Theme.px(24)

        Repeater {
            model: [
                {
                    tab: OwnThings.Me,
                    name: "me",
                    text: qsTr("Me")
                },
                {
                    tab: OwnThings.Words,
                    name: "words",
                    text: qsTr("Skills and needs")
                },
                {
                    tab: OwnThings.Shown,
                    name: "shown",
                    text: qsTr("On the board")
                },
                {
                    tab: OwnThings.Visits,
                    name: "visits",
                    text: qsTr("My visits")
                },
                {
                    tab: OwnThings.Data,
                    name: "data",
                    text: qsTr("My data")
                }
            ]

            Pill {
                required property var modelData

                chosen: root.things.tab === modelData.tab
                objectName: "tab:" + modelData.name
                plain: true
                text: modelData.text
                onClicked: root.things.look(modelData.tab)
            }
        }
    }

    Loader {
        active: tabs.visible && root.things.known
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: tabs.bottom
        anchors.topMargin: Theme.px(20)
        sourceComponent: [me, words, shown, visits, data][root.things.tab]
    }

    Flow {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: tabs.left
        anchors.right: tabs.right
        spacing: Theme.gap
        visible: tabs.visible

        BigButton {
            height: Math.max(Theme.touch, implicitContentHeight + Theme.gap)
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            main: true
            objectName: "done"
            path: Icons.check
            text: qsTr("I’m done")
            onClicked: root.entrance.goHome()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "undo"
            path: Icons.back
            plain: true
            text: qsTr("Undo")
            visible: root.things.undoable
            onClicked: root.things.takeBack()
        }

        Words {
            color: Theme.leafInk
            height: Math.max(Theme.touch, implicitHeight)
            objectName: "said"
            text: root.things.said
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: Math.min(implicitWidth, foot.width)

            onTextChanged: said => {
                if (said !== "")
                    Accessible.announce(said);
            }
        }
    }

    Loader {
        active: root.writing
        anchors.fill: parent
        focus: active
        sourceComponent: MineWriting {
            entrance: root.entrance
            things: root.things
        }
    }

    Loader {
        active: root.asking && !root.writing
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.topMargin: Theme.px(20)
        focus: active
        sourceComponent: ErasePanel {
            busy: root.mine.data.busy
            losses: root.mine.data.losses
            title: qsTr("Erase all that is known of you here?")
            onErased: root.mine.data.erase()
            onKept: root.mine.data.stay()
        }
    }

    Component {
        id: me

        MineMe {
            things: root.things
        }
    }

    Component {
        id: words

        MineWords {
            things: root.things
        }
    }

    Component {
        id: shown

        MineShown {
            things: root.things
        }
    }

    Component {
        id: visits

        MineVisits {
            own: root.mine.data
        }
    }

    Component {
        id: data

        MineData {
            own: root.mine.data
        }
    }
}
