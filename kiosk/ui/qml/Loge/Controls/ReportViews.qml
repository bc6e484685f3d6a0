pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Of which period a report is, how it is looked at, and the way to save it.
Flow {
    id: root

    required property Reports reports
    required property bool plots // whether a drawing can show

    spacing: Theme.gap

    Pill {
        Accessible.name: root.reports.asks || qsTr("%1: choose another period").arg(root.reports.title)
        Accessible.role: Accessible.Button
        chosen: root.reports.picking
        objectName: "period"
        path: Icons.calendar
        plain: true
        text: root.reports.asks || root.reports.title
        width: Math.min(implicitWidth, root.width)
        onClicked: root.reports.pick()
    }

    Repeater {
        model: [
            {
                view: "figures",
                text: qsTr("Overview")
            },
            {
                view: "course",
                text: qsTr("Over time")
            },
            {
                view: "week",
                text: qsTr("Week")
            },
            {
                view: "shares",
                text: qsTr("Breakdown")
            }
        ]

        Pill {
            required property var modelData

            chosen: root.reports.view === modelData.view
            horizontalPadding: Theme.px(14)
            objectName: "look:" + modelData.view
            plain: true
            text: modelData.text
            visible: root.reports.ready
            onClicked: root.reports.look(modelData.view)
        }
    }

    Pill {
        Accessible.role: Accessible.Button
        chosen: root.reports.view === "saving" || root.reports.view === "monthly"
        objectName: "toSave"
        path: Icons.download
        text: qsTr("Save")
        visible: root.reports.ready
        onClicked: root.reports.look("saving")
    }

    Pill {
        Accessible.role: Accessible.Button
        objectName: "asTable"
        text: root.reports.asTable ? qsTr("See the chart") : qsTr("See as a table")
        visible: root.plots && root.reports.ready && !root.reports.empty
        onClicked: root.reports.tabulate(!root.reports.asTable)
    }
}
