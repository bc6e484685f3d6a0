pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The two dials of a visit, with a picture of what they show.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property Welcome welcome: entrance.welcome
    readonly property bool portrait: height > width
    readonly property bool named: welcome.shownAs !== "counted"

    focus: true

    TimeBar {
        remaining: root.entrance.countdown.left
        width: root.width
    }

    Column {
        id: dials

        spacing: Theme.px(20)
        width: (root.portrait ? root.width : 0.58 * root.width) - 2 * Theme.margin
        x: Theme.margin
        y: Math.round((root.portrait ? 0.3 : 0.2) * root.height) // within reach of somebody seated

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.text(root.portrait || Theme.textScale === 1 ? 36 : 30)
            text: qsTr("What the board shows of you today")
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                plain: true
                size: Theme.lead
                chosen: root.welcome.shownAs === "name"
                objectName: "name"
                text: qsTr("My name")
                onClicked: root.welcome.showAs("name")
            }

            Pill {
                plain: true
                size: Theme.lead
                chosen: root.welcome.shownAs === "first_name"
                objectName: "firstName"
                text: qsTr("My first name")
                onClicked: root.welcome.showAs("first_name")
            }

            Pill {
                plain: true
                size: Theme.lead
                chosen: !root.named
                objectName: "counted"
                text: qsTr("Stay anonymous")
                onClicked: root.welcome.showAs("counted")
            }
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                plain: true
                size: Theme.lead
                chosen: root.named && root.welcome.activityShown
                enabled: root.named
                objectName: "withActivity"
                text: qsTr("With what I work on")
                onClicked: root.welcome.showActivity(true)
            }

            Pill {
                plain: true
                size: Theme.lead
                chosen: root.named && !root.welcome.activityShown
                enabled: root.named
                objectName: "withoutActivity"
                text: qsTr("Without what I work on")
                onClicked: root.welcome.showActivity(false)
            }
        }
    }

    Column {
        spacing: Theme.px(14)
        width: Math.min(root.width - x - Theme.margin, Theme.text(400))
        x: root.portrait ? Theme.margin : 0.58 * root.width
        y: root.portrait ? dials.y + dials.height + Theme.px(40) : dials.y

        Words {
            Accessible.role: Accessible.Heading
            color: Theme.soft
            font.pixelSize: Theme.lead
            text: qsTr("What everybody sees")
            width: parent.width
        }

        Loader {
            active: root.welcome.line.shown !== undefined
            visible: active
            width: parent.width

            sourceComponent: PersonCard {
                activity: root.welcome.line.activity
                initials: root.welcome.line.initials
                needs: root.welcome.line.needs
                shown: root.welcome.line.shown
                skills: root.welcome.line.skills
                tint: 0
            }
        }

        Words {
            font.pixelSize: Theme.lead
            text: qsTr("and %n other person(s)", "who do not show their names", 1)
            visible: !root.named
            width: parent.width
        }
    }

    BigButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)
        focus: true
        main: true
        objectName: "fine"
        path: Icons.check
        text: qsTr("All good")
        x: Theme.margin
        onClicked: root.entrance.backToWelcome()
    }
}
