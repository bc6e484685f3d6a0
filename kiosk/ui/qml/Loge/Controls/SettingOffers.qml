pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What there is to choose from; it is chosen by one touch.
Item {
    id: root

    required property OneSetting one
    readonly property bool few: one.offers.length * (columned ? 0.5 : 1) * list.rowHeight <= height
    readonly property bool columned: width > Theme.text(560)

    PagedList {
        id: list

        anchors.bottom: root.few ? parent.bottom : pager.top
        anchors.bottomMargin: root.few ? 0 : Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        apart: Theme.gap
        between: Theme.gap
        columns: root.columned ? 2 : 1
        model: root.one.offers
        name: root.one.title
        objectName: "offers"
        rowHeight: Math.max(Theme.touch, Theme.text(50)) + Theme.gap

        delegate: Item {
            id: line

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            Pill {
                Accessible.role: root.one.kind === "some_of" ? Accessible.CheckBox : Accessible.RadioButton
                chosen: line.row.chosen ?? false
                height: parent.height - Theme.gap
                objectName: "offer" + line.index
                path: chosen ? Icons.check : ""
                plain: true
                radius: Theme.radius
                text: line.row.label ?? ""
                width: parent.width - list.between
                onClicked: root.one.pick(line.index)
            }
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        list: list
        visible: list.overflows && !root.few
    }
}
