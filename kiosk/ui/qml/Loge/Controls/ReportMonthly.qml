import QtQuick
import Loge

// The report that is written by itself each month.
Item {
    id: root

    required property Reports reports
    required property PlaceSettings settings
    readonly property MonthlyReport monthly: reports.monthly

    Column {
        spacing: Theme.gap
        width: parent.width

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                Accessible.role: Accessible.Button
                objectName: "toSaving"
                path: Icons.back
                plain: true
                text: qsTr("Formats and place")
                width: Math.min(implicitWidth, root.width)
                onClicked: root.reports.look("saving")
            }

            Pill {
                Accessible.role: Accessible.CheckBox
                chosen: root.monthly.on
                objectName: "monthly"
                path: root.monthly.on ? Icons.check : Icons.calendar
                plain: true
                text: qsTr("A report each month, by itself")
                width: Math.min(implicitWidth, root.width)
                onClicked: root.monthly.turn()
            }

            SettingsLink {
                implicitHeight: Theme.touch
                settings: root.settings
                spot: "reports"
            }
        }

        Words {
            objectName: "monthlySaid"
            text: root.monthly.said
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        Words {
            color: Theme.brickInk
            objectName: "monthlyTrouble"
            text: root.monthly.trouble
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                Accessible.role: Accessible.Button
                objectName: "monthlyAgain"
                path: Icons.again
                plain: true
                text: qsTr("Write it now")
                visible: root.monthly.failed
                width: Math.min(implicitWidth, root.width)
                onClicked: root.monthly.tryAgain()
            }

            Pill {
                Accessible.role: Accessible.Button
                objectName: "monthlyHere"
                path: Icons.house
                plain: true
                text: qsTr("Write it at this station")
                visible: root.monthly.elsewhere
                width: Math.min(implicitWidth, root.width)
                onClicked: root.monthly.writeHere()
            }
        }
    }
}
