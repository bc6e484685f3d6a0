pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The people whom the place knows: found, looked at, changed.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Members members: lodge.members
    property real keys: 0 // what the keyboard on the screen covers of it

    MembersDoors {
        lodge: root.lodge
        visible: !root.members.member.isOpen
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)
    }

    Loader {
        active: root.members.member.isOpen
        anchors.fill: parent
        sourceComponent: DeskMemberPage {
            keys: root.keys
            lodge: root.lodge
        }
    }
}
