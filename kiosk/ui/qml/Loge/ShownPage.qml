pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The two dials of a visit, with a picture of what they show.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property Welcome welcome: entrance.welcome
    readonly property bool named: welcome.shownAs !== "counted"

    focus: true

    Rectangle {
        color: Theme.sun
        height: Theme.px(8)
        width: root.entrance.countdown.left * root.width
    }

    Column {
        spacing: Theme.px(14)
        width: parent.width - 2 * x
        x: Theme.margin
        y: Theme.px(24)

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.text(28)
            text: qsTr("What the board shows of you today")
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                chosen: root.welcome.shownAs === "name"
                objectName: "name"
                text: qsTr("My name")
                onClicked: root.entrance.chooseDials("name", root.welcome.activityShown)
            }

            Pill {
                chosen: root.welcome.shownAs === "first_name"
                objectName: "firstName"
                text: qsTr("My first name")
                onClicked: root.entrance.chooseDials("first_name", root.welcome.activityShown)
            }

            Pill {
                chosen: !root.named
                objectName: "counted"
                text: qsTr("Only the number")
                onClicked: root.entrance.chooseDials("counted", root.welcome.activityShown)
            }
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                chosen: root.named && root.welcome.activityShown
                enabled: root.named
                objectName: "withActivity"
                text: qsTr("With what I work on")
                onClicked: root.entrance.chooseDials(root.welcome.shownAs, true)
            }

            Pill {
                chosen: root.named && !root.welcome.activityShown
                enabled: root.named
                objectName: "withoutActivity"
                text: qsTr("Without")
                onClicked: root.entrance.chooseDials(root.welcome.shownAs, false)
            }
        }

        PersonCard {
            activity: root.welcome.activityShown ? root.welcome.activity : ""
            initials: root.welcome.shownAs === "name" ? root.welcome.initials : root.welcome.called.slice(0, 1).toUpperCase()
            needs: []
            shown: root.welcome.shownAs === "name" ? root.welcome.name : root.welcome.called
            skills: []
            tint: 0
            visible: root.named
            width: Math.min(parent.width, Theme.text(340))
        }

        Words {
            color: Theme.soft
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
