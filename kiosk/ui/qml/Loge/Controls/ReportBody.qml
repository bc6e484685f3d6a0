pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A report that is there, in the way in which it is looked at.
Item {
    id: root

    required property Reports reports
    required property PlaceSettings settings
    readonly property ReportFigures figures: reports.figures
    readonly property string view: reports.view
    readonly property bool drawn: !reports.asTable

    ReportCards {
        anchors.fill: parent
        figures: root.figures
        visible: root.view === "figures"
    }

    Words {
        id: caption

        color: Theme.soft
        font.pixelSize: Theme.tiny
        text: root.figures.caption
        visible: text !== "" && root.drawn
        width: parent.width
    }

    ReportBars {
        anchors.bottom: parent.bottom
        anchors.top: caption.bottom
        bars: root.figures.bars
        gist: root.figures.gist
        labels: root.figures.labels
        said: root.figures.barsSaid
        visible: root.view === "course" && root.drawn
        width: parent.width
    }

    HeatMap {
        anchors.bottom: parent.bottom
        anchors.top: caption.bottom
        anchors.topMargin: Theme.px(6)
        gist: root.figures.gist
        hours: root.figures.hours
        means: root.figures.counts
        said: root.figures.countsSaid
        visible: root.view === "week" && root.drawn
        weekdays: root.figures.weekdays
        width: parent.width
    }

    ReportShares {
        anchors.fill: parent
        figures: root.figures
        visible: root.view === "shares" && root.drawn
    }

    FiguresTable {
        anchors.fill: parent
        headers: root.figures.headers
        lengthy: root.figures.withheld
        table: root.figures.table
        visible: !root.drawn && ["course", "week", "shares"].includes(root.view)
    }

    ReportSave {
        anchors.fill: parent
        reports: root.reports
        settings: root.settings
        visible: root.view === "saving"
    }

    ReportMonthly {
        anchors.fill: parent
        reports: root.reports
        settings: root.settings
        visible: root.view === "monthly"
    }
}
