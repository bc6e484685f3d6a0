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

        MembershipWords {
            subscriptions: root.subscriptions
            width: parent.width
        }

        MembershipDeeds {
            subscriptions: root.subscriptions
            width: parent.width
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
}
