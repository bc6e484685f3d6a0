pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The plans of the place, and one that is written.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Plans plans: lodge.plans
    property real keys: 0 // what the keyboard on the screen covers of it

    Flow {
        id: head

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)

        Pill {
            Accessible.name: qsTr("Back to the list of people")
            Accessible.role: Accessible.Button
            objectName: "backToMembers"
            path: Icons.back
            plain: true
            text: qsTr("Members")
            onClicked: root.lodge.desk.enter(DeskRooms.Members)
        }

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            objectName: "addPlan"
            path: Icons.plus
            text: qsTr("New plan")
            visible: !root.plans.writing.editing
            onClicked: root.plans.add()
        }

        Pager {
            list: list
            visible: list.overflows && list.visible
        }
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        model: root.plans.rows
        objectName: "plans"
        rowHeight: Math.max(Theme.touch, Theme.text(width < Theme.text(700) ? 106 : 86)) + Theme.gap
        visible: !root.plans.writing.editing

        delegate: Item {
            id: one

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            PlanRow {
                faint: one.row.retired ?? false
                height: parent.height - Theme.gap
                more: one.row.more ?? ""
                objectName: "plan:" + (one.row.name ?? "")
                rule: one.row.rule ?? ""
                text: one.row.name ?? ""
                width: parent.width
                onClicked: root.plans.edit(one.index)
            }
        }
    }

    Words {
        anchors.left: list.left
        anchors.right: list.right
        anchors.top: list.top
        color: Theme.soft
        text: qsTr("There is no plan yet. A plan says how long a membership lasts, and what happens at the door when it has ended.")
        visible: list.visible && list.count === 0
    }

    Loader {
        active: root.plans.writing.editing
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.keys
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        sourceComponent: PlanForm {
            keys: root.keys
            plans: root.plans
        }
    }
}
