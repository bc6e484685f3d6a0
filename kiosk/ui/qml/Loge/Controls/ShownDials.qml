import QtQuick
import Loge

// The two dials of a visit: the name, and what somebody works on.
Column {
    id: root

    required property Welcome welcome
    readonly property bool named: welcome.shownAs !== "counted"

    Flow {
        spacing: Theme.gap
        width: parent.width

        Answer {
            chosen: root.welcome.shownAs === "name"
            objectName: "name"
            text: qsTr("My name")
            onClicked: root.welcome.showAs("name")
        }

        Answer {
            chosen: root.welcome.shownAs === "first_name"
            objectName: "firstName"
            text: qsTr("My first name")
            onClicked: root.welcome.showAs("first_name")
        }

        Answer {
            chosen: !root.named
            objectName: "counted"
            text: qsTr("Stay anonymous")
            onClicked: root.welcome.showAs("counted")
        }
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        Answer {
            chosen: root.named && root.welcome.activityShown
            enabled: root.named
            objectName: "withActivity"
            text: qsTr("With what I work on")
            onClicked: root.welcome.showActivity(true)
        }

        Answer {
            chosen: root.named && !root.welcome.activityShown
            enabled: root.named
            objectName: "withoutActivity"
            text: qsTr("Without what I work on")
            onClicked: root.welcome.showActivity(false)
        }
    }

    component Answer: Pill {
        path: chosen ? Icons.check : ""
        plain: true
        size: Theme.lead
    }
}
