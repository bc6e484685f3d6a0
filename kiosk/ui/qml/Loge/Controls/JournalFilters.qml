pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Which lines of the journal are wanted, and how far back.
Item {
    id: root

    required property Journal journal
    readonly property bool beside: sorts.width + 3 * Theme.gap + periods.width <= width

    implicitHeight: periods.y + periods.height

    component Group: Flow {
        readonly property real long: [...children].reduce((sum, each) => sum + each.width + spacing, -spacing)

        spacing: Theme.gap
        width: Math.min(root.width, Math.ceil(long))
    }

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
        plain: true
        onClicked: root.journal.choosePeriod(period)
    }

    Group {
        id: sorts

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
    }

    Group {
        id: periods

        x: root.beside ? sorts.width + 3 * Theme.gap : 0
        y: root.beside ? 0 : sorts.height + Theme.gap

        Period {
            period: "today"
            text: qsTr("Today")
        }

        Period {
            period: "week"
            text: qsTr("7 days")
        }

        Period {
            Accessible.name: qsTr("From the beginning")
            period: "all"
            text: qsTr("All")
        }
    }
}
