pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Attendance: any day, and a usual week.
Item {
    id: root

    required property Days days
    required property PlaceSettings settings

    readonly property bool week: days.showsWeek // rather than a day
    readonly property string view: days.view
    readonly property bool roomy: body.height >= Theme.px(200) + Theme.touch + 3 * (Math.max(Theme.touch, Theme.text(58)) + Theme.gap)
    readonly property bool asTable: view === "table"

    signal chosen(visit: string) // somebody touched a visit

    Column {
        id: top

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)

        Flow {
            spacing: Theme.gap
            visible: !grid.visible
            width: parent.width

            Pill {
                chosen: !root.week
                objectName: "oneDay"
                plain: true
                text: qsTr("One day")
                onClicked: root.days.turn(false)
            }

            Pill {
                chosen: root.week
                objectName: "usualWeek"
                plain: true
                text: qsTr("A typical week")
                onClicked: root.days.turn(true)
            }

            Pill {
                Accessible.role: Accessible.Button
                objectName: "view"
                text: root.asTable ? qsTr("See the chart") : qsTr("See as a table")
                onClicked: root.days.look(root.asTable ? "chart" : "table")
            }

            SettingsLink {
                Accessible.name: qsTr("Change the opening hours")
                implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.gap)
                path: Icons.time
                settings: root.settings
                spot: "days"
                text: top.width > Theme.text(900) ? qsTr("Opening hours") : ""
            }

            Pill {
                chosen: root.view === "list"
                objectName: "list"
                text: qsTr("Who came")
                visible: !root.week && !root.roomy
                onClicked: root.days.look("list")
            }
        }

        DayChooser {
            days: root.days
            visible: !root.week && !grid.visible
            width: parent.width
        }

        Words {
            color: Theme.soft
            objectName: "figures"
            text: root.week ? root.days.week.title : root.days.empty ? "" : root.days.figures.join(" · ")
            visible: text !== "" && !root.days.month.opened
            width: parent.width
        }
    }

    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.top: top.bottom
        anchors.topMargin: grid.visible ? 0 : Theme.gap + Theme.px(12)
        width: top.width
        x: Theme.px(20)

        Words {
            anchors.centerIn: parent
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            objectName: "nothing"
            text: root.week ? (root.days.week.busy ? "…" : root.days.week.empty ? qsTr("Not enough days yet for a typical week.") : "") : root.days.busy ? "…" : root.days.empty ? qsTr("Nobody came that day.") : ""
            visible: text !== "" && !grid.visible
            width: parent.width
        }

        MonthGrid {
            id: grid

            anchors.fill: parent
            month: root.days.month
            visible: month.opened && !root.week
        }

        DayBody {
            anchors.fill: parent
            days: root.days
            roomy: root.roomy
            view: root.view
            visible: root.days.loaded && !root.days.empty && !root.week && !grid.visible
            onChosen: visit => root.chosen(visit)
        }

        HeatMap {
            anchors.fill: parent
            gist: root.days.week.gist
            hours: root.days.week.hours
            means: root.days.week.means
            said: root.days.week.said
            visible: shown && !root.asTable
            weekdays: root.days.week.weekdays

            readonly property bool shown: root.week && root.days.week.loaded && !root.days.week.empty
        }

        FiguresTable {
            anchors.fill: parent
            headers: [qsTr("Hour")].concat(root.days.week.weekdays)
            table: root.days.week.table
            visible: root.week && root.days.week.loaded && !root.days.week.empty && root.asTable
        }
    }
}
