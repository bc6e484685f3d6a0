pragma ComponentBehavior: Bound

import QtQuick
import Loge

// All that the place can choose.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property PlaceSettings settings: lodge.settings
    property real keys: 0 // what the keyboard on the screen covers of it
}
