pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The people whom the place knows: found, looked at, changed.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Members members: lodge.members
    property real keys: 0 // what the keyboard on the screen covers of it

    MemberList {
        anchors.fill: parent
        keys: root.keys
        lodge: root.lodge
        visible: !root.members.member.isOpen && !root.members.adding.isOpen
    }

    Loader {
        active: root.members.member.isOpen
        anchors.fill: parent
        sourceComponent: DeskMemberPage {
            keys: root.keys
            lodge: root.lodge
        }
    }

    Loader {
        active: root.members.adding.isOpen
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.min(parent.height - root.keys - 2 * y, Theme.text(620))
        width: Math.min(parent.width - 2 * Theme.px(12), Theme.text(760))
        y: Theme.px(12)

        sourceComponent: AddSheet {
            adding: root.members.adding
            room: height
        }
    }
}
