pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Which lines of the journal are wanted, and how far back.
Flow {
    id: root

    required property Journal journal

    spacing: Theme.gap

    component Kind: Pill {
        required property string kinds

        chosen: root.journal.kinds === kinds
        objectName: kinds
        plain: true
        onClicked: root.journal.choose(kinds)
    }

    component Period: Pill {
        required property string period

        chosen: root.journal.period === period
        objectName: "period-" + period
        onClicked: root.journal.choosePeriod(period)
    }

    Kind {
        kinds: "all"
        text: qsTr("Everything")
    }

    Kind {
        kinds: "door"
        text: qsTr("The door")
    }

    Kind {
        kinds: "desk"
        text: qsTr("The desk")
    }

    Kind {
        kinds: "corrections"
        text: qsTr("Corrections")
    }

    Kind {
        kinds: "help"
        text: qsTr("Help and safety")
    }

    Period {
        period: "today"
        text: qsTr("Today")
    }

    Period {
        period: "week"
        text: qsTr("7 days")
    }

    Period {
        period: "all"
        text: qsTr("From the beginning")
    }
}
