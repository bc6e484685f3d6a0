pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Which plan somebody subscribes to.
Item {
    id: root

    required property Subscribing form

    Words {
        color: Theme.soft
        text: qsTr("There is no plan yet. Make one first: Members, then Plans.")
        visible: root.form.plans.length === 0
        width: parent.width
    }

    PagedList {
        id: list

        anchors.bottom: pager.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        apart: Theme.gap
        between: Theme.gap
        columns: width > Theme.text(640) ? 2 : 1
        model: root.form.plans
        objectName: "plans"
        rowHeight: Math.max(Theme.touch, Theme.text(58)) + Theme.gap

        delegate: Item {
            id: one

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            TwoLines {
                faint: one.row.retired ?? false
                height: parent.height - Theme.gap
                more: one.row.lasts ?? ""
                objectName: "choose:" + (one.row.name ?? "")
                text: one.row.name ?? ""
                width: parent.width - list.between
                onClicked: root.form.choose(one.index)
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
}
