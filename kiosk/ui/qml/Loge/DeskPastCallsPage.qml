pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The roll calls that are over: when, a drill or not, how long, how many were found.
Item {
    id: root

    required property PastCalls past

    signal journalWanted // back to the journal

    Words {
        id: title

        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.title
        text: qsTr("Roll calls and drills")
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)
    }

    PagedList {
        id: list

        anchors.bottom: back.top
        anchors.bottomMargin: Theme.gap
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        model: root.past.calls
        name: title.text
        objectName: "calls"
        rowHeight: Math.max(Theme.touch, Theme.text(62)) + Theme.gap
        width: title.width
        x: title.x

        delegate: PastCallLine {
            height: list.rowHeight - Theme.gap
            visible: list.shows(y)
            width: list.width
        }
    }

    Words {
        anchors.centerIn: list
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        objectName: "nothing"
        text: root.past.busy ? "…" : root.past.empty ? qsTr("No roll call has been held here yet. A drill begins like a real one: “Evacuation”, then “This is a drill”.") : ""
        visible: text !== ""
        width: list.width
    }

    Pill {
        id: back

        Accessible.role: Accessible.Button
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        objectName: "toJournal"
        path: Icons.back
        plain: true
        text: qsTr("Journal")
        x: title.x
        onClicked: root.journalWanted()
    }

    Pager {
        anchors.bottom: back.bottom
        anchors.right: list.right
        list: list
    }
}
