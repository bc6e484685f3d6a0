pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who somebody is, and what they agreed to: a line for each fact, which a touch changes.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Members members: lodge.members
    readonly property Profile profile: members.profile
    readonly property bool covered: members.editing.isOpen || members.editing.agreeing.isOpen || members.photographing.isOpen

    Item {
        anchors.fill: parent
        visible: !root.covered

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
                width: list.width / list.columns

                FactRow {
                    height: parent.height - Theme.gap
                    label: line.row.label ?? ""
                    more: line.row.more ?? ""
                    objectName: "fact:" + (line.row.fact ?? "")
                    value: line.row.value ?? ""
                    width: parent.width - (list.columns > 1 ? Theme.gap : 0)
                    onClicked: line.row.fact === "photo" ? root.members.photographing.begin() : root.members.editing.begin(line.row.fact)
                }
            }
        }
    }

    Loader {
        active: root.members.editing.isOpen || root.members.editing.agreeing.isOpen
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.min(parent.height - 2 * y, root.members.editing.isOpen && root.members.editing.kind === "tags" ? Theme.text(560) : Theme.text(420))
        sourceComponent: root.members.editing.isOpen ? fact : agreement
        width: Math.min(parent.width - 2 * Theme.px(12), Theme.text(820))
        y: Theme.px(12)
    }

    Loader {
        active: root.members.photographing.isOpen
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        visible: !root.members.photographing.choosing.isOpen
        sourceComponent: PhotoSheet {
            photo: root.members.photographing
            profile: root.profile
            room: height
        }
    }

    FileSheet {
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        choosing: root.members.photographing.choosing
    }

    Component {
        id: fact

        FactSheet {
            editing: root.members.editing
            room: height
            settings: root.lodge.settings
        }
    }

    Component {
        id: agreement

        AgreeSheet {
            agreeing: root.members.editing.agreeing
            room: height
        }
    }
}
