pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The roll calls that are over: when, a drill or not, how long, how many were found.
Item {
    id: root

    required property PastCalls past

    readonly property real rowHeight: Math.max(Theme.touch, Theme.text(62))
    readonly property real pitch: rowHeight + Theme.gap // from a row to the next
    readonly property int rows: Math.max(1, Math.floor((list.height + Theme.gap) / pitch))

    signal journalWanted // back to the journal

    Component.onCompleted: past.calls.fit(rows)
    onRowsChanged: past.calls.fit(rows)

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

    Item {
        id: list

        anchors.bottom: back.top
        anchors.bottomMargin: Theme.gap
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        width: title.width
        x: title.x

        Words {
            anchors.centerIn: parent
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            objectName: "nothing"
            text: root.past.busy ? "…" : root.past.empty ? qsTr("No roll call has been held here yet. A drill begins like a real one: “Evacuation”, then “This is a drill”.") : ""
            visible: text !== ""
            width: parent.width
        }

        Column {
            Accessible.role: Accessible.List
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: root.past.calls

                PastCallLine {
                    height: root.rowHeight
                    width: list.width
                }
            }
        }
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

    ListPager {
        anchors.bottom: back.bottom
        anchors.right: list.right
        isFirst: root.past.calls.isFirst
        isLast: root.past.calls.isLast
        number: root.past.calls.number
        onTurned: pages => root.past.calls.turn(pages)
    }
}
