pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What somebody subscribed to.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Member member: lodge.members.member
}
