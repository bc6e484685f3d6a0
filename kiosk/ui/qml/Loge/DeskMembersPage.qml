pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The people whom the place knows: found, looked at, changed.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Members members: lodge.members
    property real keys: 0 // what the keyboard on the screen covers of it

    Loader {
        active: root.members.member.isOpen
        anchors.fill: parent
        sourceComponent: DeskMemberPage {
            keys: root.keys
            lodge: root.lodge
        }
    }
}
