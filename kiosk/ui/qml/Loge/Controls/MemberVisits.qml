pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Somebody’s visits of the last 90 days.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Member member: lodge.members.member
}
