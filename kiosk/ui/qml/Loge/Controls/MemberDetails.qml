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

    MemberFacts {
        anchors.fill: parent
        members: root.members
        visible: !root.covered
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
