pragma ComponentBehavior: Bound

import QtQuick
import Loge

// An arrival: what brings them here, how they show on the board, and whom they may meet.
ResultPage {
    id: root

    required property Welcome welcome
    readonly property bool beside: width > height && meet.wanted
    readonly property bool below: width < height && buttonsTop - wordsBottom > meet.height + 2 * Theme.margin
    readonly property real room: beside ? 0.62 * width - 2 * Theme.px(64) : width - 2 * Theme.px(64)

    header: ResultHeader {
        color: Theme.leaf
        initials: root.welcome.initials
        remaining: root.entrance.countdown.left
        letters: Theme.overLeaf
        path: Icons.arriving
        said: root.welcome.said
        title: qsTr("Hello %1!").arg(root.welcome.called)
        tight: root.tight
        time: Theme.sun
        width: root.width
    }
    spacing: root.tight || welcome.seeDesk ? Theme.gap : Math.max(Theme.gap, Theme.px(18))

    Words {
        font.pixelSize: Theme.lead
        objectName: "seeDesk"
        text: qsTr("Come and see us at the desk when you can")
        visible: root.welcome.seeDesk
        width: root.room
    }

    Words {
        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.text(root.tight ? 24 : 32)
        text: qsTr("What brings you here today?")
        visible: root.welcome.asks && (!root.tight || !root.welcome.seeDesk)
        width: root.room
    }

    AnswerFlow {
        entrance: root.entrance
        room: root.buttonsTop - root.wordsTop - y - dials.height - root.spacing - Theme.gap
        visible: root.welcome.asks
        welcome: root.welcome
        width: root.room
    }

    Flow {
        id: dials

        spacing: Theme.gap
        width: root.room

        Rectangle {
            color: Theme.leafSoft
            height: Math.max(Theme.touch, shown.height + Theme.gap)
            radius: height / 2
            visible: !root.tight || root.height - root.headerHeight > Theme.text(360)
            width: shown.width + eye.width + Theme.px(40)

            Pictogram {
                id: eye

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.leafInk
                height: width
                path: Icons.eye
                width: Theme.text(24)
                x: Theme.px(16)
            }

            Words {
                id: shown

                anchors.left: eye.right
                anchors.leftMargin: Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.leafInk
                objectName: "shown"
                text: qsTr("On the board: %1").arg(root.welcome.shown)
                width: Math.min(implicitWidth, root.room - eye.width - Theme.px(40))
            }
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "proposed"
            text: qsTr("Like last time: %1").arg(root.welcome.proposed)
            visible: root.welcome.proposed !== ""
            width: Math.min(implicitWidth, root.room)
            onClicked: root.welcome.chooseProposed()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "change"
            text: root.welcome.shownAs === "counted" ? qsTr("Show my name") : qsTr("Change")
            width: Math.min(implicitWidth, root.room)
            onClicked: root.entrance.openShown()
        }
    }

    MeetPanel {
        id: meet

        parent: root
        room: root.beside ? root.height - root.headerHeight - 2 * Theme.margin : root.buttonsTop - root.wordsBottom - 2 * Theme.margin
        visible: root.beside || (root.below && wanted)
        welcome: root.welcome
        width: root.beside ? 0.36 * root.width : root.room
        x: root.beside ? root.width - width - Theme.margin : Theme.px(64)
        y: root.beside ? root.headerHeight + Theme.margin : root.wordsBottom + Theme.margin
    }

    buttons: [
        BigButton {
            id: fine

            focus: true
            main: true
            objectName: "fine"
            path: Icons.check
            text: qsTr("All good")
            onClicked: root.entrance.goHome()
        },
        BigButton {
            id: notMe

            objectName: "notMe"
            path: Icons.back
            text: qsTr("That’s not me")
            onClicked: root.entrance.notMe()
        },
        // Where there is room beside the two; else by the page of those without a card.
        Pill {
            readonly property bool under: root.beside && meet.y + meet.height > root.buttonsTop - Theme.gap
            readonly property real spare: (under ? meet.x : root.width - Theme.px(64)) - Theme.px(64) - fine.width - notMe.width - 2 * Theme.gap

            Accessible.name: qsTr("My information")
            Accessible.role: Accessible.Button
            height: fine.height
            objectName: "mine"
            path: Icons.sliders
            plain: true
            radius: Theme.radius
            text: worded.advanceWidth + Theme.text(20) + Theme.px(70) < spare ? qsTr("My information") : ""
            visible: spare >= height
            onClicked: root.entrance.openMine()

            TextMetrics {
                id: worded

                font.pixelSize: Theme.body
                text: qsTr("My information")
            }
        }
    ]
}
