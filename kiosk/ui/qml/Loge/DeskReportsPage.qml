pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What a period came to, in figures.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Reports reports: lodge.reports
    property real keys: 0 // what the keyboard on the screen covers of it
}
