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
        width: root.width
    }
    spacing: Theme.px(root.tight ? 8 : welcome.seeDesk ? 12 : 18)

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
        visible: !root.tight || !root.welcome.seeDesk
        width: root.room
    }

    Flow {
        spacing: Theme.gap
        width: root.room

        Pill {
            chosen: true
            objectName: "activity"
            path: Icons.check
            text: root.welcome.activity
            visible: text !== ""
            width: Math.min(implicitWidth, root.room)
            onClicked: root.entrance.openActivity()
        }

        Repeater {
            model: root.welcome.activity === "" ? root.welcome.activities.slice(0, root.tight ? 1 : 3) : []

            Pill {
                required property int index
                required property string modelData

                objectName: "before" + index
                text: index > 0 ? modelData : root.welcome.yesterday ? qsTr("Like yesterday: %1").arg(modelData) : qsTr("Like last time: %1").arg(modelData)
                width: Math.min(implicitWidth, root.room)
                onClicked: root.welcome.chooseActivity(modelData)
            }
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "write"
            path: Icons.write
            text: root.welcome.activity === "" ? qsTr("Something else…") : qsTr("Change")
            onClicked: root.entrance.openActivity()
        }
    }

    Words {
        color: Theme.soft
        objectName: "shown"
        text: qsTr("On the board: %1").arg(root.welcome.shown)
        visible: !root.tight || root.height - root.headerHeight > Theme.text(330)
        width: root.room
    }

    Flow {
        spacing: Theme.gap
        width: root.room

        Pill {
            Accessible.role: Accessible.Button
            objectName: "proposed"
            path: Icons.eye
            text: qsTr("Like last time: %1").arg(root.welcome.proposed)
            visible: root.welcome.proposed !== ""
            width: Math.min(implicitWidth, root.room)
            onClicked: root.welcome.chooseProposed()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "change"
            path: Icons.eye
            text: qsTr("Change what is shown")
            width: Math.min(implicitWidth, root.room)
            onClicked: root.entrance.openShown()
        }
    }

    MeetPanel {
        id: meet

        parent: root
        visible: root.beside || (root.below && wanted)
        welcome: root.welcome
        width: root.beside ? 0.36 * root.width : root.room
        x: root.beside ? root.width - width - Theme.margin : Theme.px(64)
        y: root.beside ? root.headerHeight + Theme.margin : root.wordsBottom + Theme.margin
    }

    buttons: [
        BigButton {
            focus: true
            main: true
            objectName: "fine"
            path: Icons.check
            text: qsTr("All good")
            onClicked: root.entrance.goHome()
        },
        BigButton {
            objectName: "notMe"
            path: Icons.back
            text: qsTr("That’s not me")
            onClicked: root.entrance.notMe()
        }
    ]
}
