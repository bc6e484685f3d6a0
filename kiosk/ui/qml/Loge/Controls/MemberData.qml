pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What is known of somebody: taken along, put together with another record, erased.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Member member: lodge.members.member
}
