pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who somebody is, and what they agreed to.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Member member: lodge.members.member
}
