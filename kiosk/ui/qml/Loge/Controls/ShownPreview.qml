pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A picture of what the board shows of somebody.
Column {
    id: root

    required property Welcome welcome

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
        visible: root.welcome.shownAs === "counted"
        width: parent.width
    }
}
