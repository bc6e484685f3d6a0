pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One membership close up, with what can be done about it, and the others beside it.
Item {
    id: root

    required property Subscriptions subscriptions
    readonly property bool several: subscriptions.rows.length > 1
    readonly property bool beside: several && width > Theme.text(820)

    Column {
        id: close

        spacing: Theme.gap
        width: root.beside ? 0.6 * (parent.width - Theme.margin) : parent.width

        Words {
            objectName: "none"
            text: qsTr("No membership yet. At the door, they come in and the desk is told.")
            visible: root.subscriptions.none
            width: parent.width
        }

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.lead
            objectName: "plan"
            text: root.subscriptions.plan
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: root.subscriptions.state === "running" ? Theme.leafInk : root.subscriptions.state === "paused" ? Theme.sunInk : Theme.ink
            font.bold: true
            objectName: "stands"
            text: root.subscriptions.stands
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: Theme.soft
            objectName: "follows"
            text: root.subscriptions.follows
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: Theme.soft
            objectName: "rested"
            text: root.subscriptions.rested
            visible: text !== ""
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Deed {
                chosen: true
                objectName: "takeUp"
                path: Icons.again
                text: qsTr("Take up again")
                visible: root.subscriptions.state === "paused"
                onClicked: root.subscriptions.takeUp()
            }

            Deed {
                objectName: "renew"
                path: Icons.again
                text: qsTr("Renew")
                visible: root.subscriptions.renewable
                onClicked: root.subscriptions.renew()
            }

            Deed {
                objectName: "pause"
                path: Icons.waiting
                text: qsTr("Pause")
                visible: root.subscriptions.state === "running"
                onClicked: root.subscriptions.pause()
            }

            Deed {
                objectName: "correctDates"
                path: Icons.calendar
                text: qsTr("Change the dates")
                visible: root.subscriptions.plan !== ""
                onClicked: root.subscriptions.correct()
            }

            Deed {
                objectName: "endIt"
                path: Icons.close
                text: root.subscriptions.state === "coming" ? qsTr("Take it away") : qsTr("End today")
                visible: root.subscriptions.plan !== "" && root.subscriptions.state !== "ended"
                onClicked: root.subscriptions.end()
            }
        }
    }

    PagedList {
        id: list

        anchors.bottom: pager.top
        anchors.right: parent.right
        anchors.top: root.beside ? parent.top : close.bottom
        anchors.topMargin: root.beside ? 0 : Theme.gap
        apart: Theme.gap
        model: root.subscriptions.rows
        objectName: "memberships"
        rowHeight: Math.max(Theme.touch, Theme.text(58)) + Theme.gap
        visible: root.several
        width: root.beside ? parent.width - close.width - Theme.margin : parent.width

        delegate: Item {
            id: one

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            TwoLines {
                chosen: one.row.chosen ?? false
                height: parent.height - Theme.gap
                more: one.row.dates ?? ""
                objectName: "membership" + one.index
                text: one.row.plan ?? ""
                width: parent.width
                onClicked: root.subscriptions.choose(one.index)
            }
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        list: list
        small: true
    }

    component Deed: Pill {
        Accessible.role: Accessible.Button
        implicitHeight: Math.max(48, Theme.px(52))
        plain: true
    }
}
