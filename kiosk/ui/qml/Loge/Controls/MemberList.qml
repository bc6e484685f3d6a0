pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Everybody, found as somebody types and sifted; a touch opens one of them.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Members members: lodge.members
    property real keys: 0 // what the keyboard on the screen covers of it

    MemberSearch {
        id: top

        low: root.keys > 0
        members: root.members
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.keys > 0 ? root.keys + Theme.gap : tools.height + Theme.px(20) + Theme.gap
        anchors.top: top.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        between: Theme.gap
        columns: width > Theme.text(840) ? 2 : 1
        model: root.members.rows
        name: qsTr("People")
        objectName: "people"
        rowHeight: Math.max(Theme.touch, Theme.text(62)) + Theme.gap
        visible: height >= rowHeight
        width: top.width
        x: Theme.px(20)

        delegate: Item {
            id: line

            required property string person
            required property string name
            required property string initials
            required property int tint
            required property string face
            required property string plan
            required property string subscription
            required property bool alert
            required property string inside

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            MemberRow {
                alert: line.alert
                face: line.face
                height: parent.height - Theme.gap
                initials: line.initials
                inside: line.inside
                name: line.name
                objectName: "person:" + line.name
                person: line.person
                plan: line.plan
                subscription: line.subscription
                tint: line.tint
                width: parent.width - list.between
                onClicked: root.members.openPerson(line.person)
            }
        }
    }

    MemberTools {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        desk: root.lodge.desk
        visible: root.keys === 0
        width: (pager.visible ? pager.x - Theme.gap : list.x + list.width) - x
        x: list.x
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.right: list.right
        counts: false // more come as somebody gets to the last that was read
        list: list
        visible: list.overflows && root.keys === 0
    }

    Connections {
        function onBegun() {
            list.begin();
        }

        target: root.members
    }
}
