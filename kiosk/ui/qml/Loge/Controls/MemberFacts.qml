pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who somebody is: a face, how their membership stands, and a line for each fact, which a touch changes.
Item {
    id: root

    required property Members members
    readonly property Profile profile: members.profile

    Row {
        id: who

        height: Math.max(face.height, standing.height)
        spacing: Theme.gap
        width: list.width
        x: Theme.px(20)
        y: Theme.gap

        Face {
            id: face

            initials: root.profile.initials
            source: root.profile.face
            tint: root.profile.tint
            width: Theme.px(64)
        }

        Words {
            id: standing

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            objectName: "standing"
            text: root.profile.standing
            width: parent.width - face.width - parent.spacing - (pager.visible ? pager.width + parent.spacing : 0)
        }
    }

    Pager {
        id: pager

        anchors.right: list.right
        anchors.verticalCenter: who.verticalCenter
        list: list
        small: true
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.top: who.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        between: Theme.gap
        columns: width > Theme.text(840) ? 2 : 1
        model: root.profile.facts
        name: qsTr("What is known of them")
        objectName: "facts"
        rowHeight: Math.max(Theme.touch, Theme.text(64)) + Theme.gap

        delegate: Item {
            id: line

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            FactRow {
                height: parent.height - Theme.gap
                label: line.row.label ?? ""
                more: line.row.more ?? ""
                objectName: "fact:" + (line.row.fact ?? "")
                value: line.row.value ?? ""
                width: parent.width - list.between
                onClicked: line.row.fact === "photo" ? root.members.photographing.begin() : root.members.editing.begin(line.row.fact)
            }
        }
    }
}
