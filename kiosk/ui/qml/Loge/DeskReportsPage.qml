pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What a period came to, in figures.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Reports reports: lodge.reports
    property real keys: 0 // what the keyboard on the screen covers of it
    readonly property bool ahead: reports.view === "monthly" && !reports.picking // no report is needed for that
    readonly property bool plots: ["course", "week", "shares"].includes(reports.view)

    ReportViews {
        id: top

        plots: root.plots
        reports: root.reports
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)
    }

    Item {
        id: body

        anchors.bottom: legend.visible ? legend.top : parent.bottom
        anchors.bottomMargin: legend.visible ? Theme.px(10) : Theme.px(20)
        anchors.top: top.bottom
        anchors.topMargin: Theme.gap
        width: top.width
        x: top.x

        ReportPeriods {
            anchors.fill: parent
            reports: root.reports
            visible: root.reports.picking
        }

        ReportBusy {
            anchors.fill: parent
            reports: root.reports
            visible: !root.ahead && !root.reports.picking && (root.reports.working || root.reports.stopped)
        }

        Words {
            anchors.centerIn: parent
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            objectName: "nobody"
            text: qsTr("Nobody came during this period.")
            visible: root.reports.empty && root.reports.ready && root.plots
            width: parent.width
        }

        ReportBody {
            anchors.fill: parent
            reports: root.reports
            settings: root.lodge.settings
            visible: root.ahead || (root.reports.ready && !(root.reports.empty && root.plots))
        }
    }

    Words {
        id: legend

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        color: Theme.soft
        font.pixelSize: Theme.tiny
        objectName: "legend"
        text: root.reports.legend
        visible: text !== "" && root.reports.ready && (root.plots || root.reports.view === "figures")
        width: top.width
        x: top.x
    }
}
