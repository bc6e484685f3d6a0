pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What somebody presents at the door.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Member member: lodge.members.member
}
