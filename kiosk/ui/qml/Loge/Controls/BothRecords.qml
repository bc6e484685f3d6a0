pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Two records of the same person side by side: what of each is kept where they differ, and what there is of both.
Item {
    id: root

    required property Merging merging

    Words {
        id: said

        color: root.merging.refused ? Theme.brickInk : Theme.soft
        font.pixelSize: Theme.tiny
        objectName: "saidOfBoth"
        text: root.merging.refused || root.merging.note
        visible: text !== ""
        width: parent.width

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }

    PagedList {
        id: both

        readonly property bool stacked: width < Theme.text(820)
        readonly property real choice: Math.max(48, Theme.px(48), Theme.text(40)) + Theme.gap

        anchors.bottom: merge.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: said.visible ? said.bottom : said.top
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        model: root.merging.lines
        objectName: "both"
        rowHeight: stacked ? 2 * choice + Theme.text(24) : choice

        delegate: SideBySide {
            row: both.at(index)
            stacked: both.stacked
            height: both.rowHeight
            visible: both.shows(y)
            width: both.width
            onKept: second => root.merging.keep(row.field, second)
        }
    }

    Pill {
        id: merge

        Accessible.role: Accessible.Button
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        chosen: true
        objectName: "mergeBoth"
        path: Icons.check
        text: qsTr("Make one of both")
        onClicked: root.merging.merge()
    }

    Pager {
        anchors.bottom: merge.bottom
        anchors.right: parent.right
        counts: width < root.width - merge.width
        list: both
        visible: both.overflows
    }
}
