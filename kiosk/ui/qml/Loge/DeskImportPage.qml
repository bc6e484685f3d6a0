pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A list of people from another program, looked through before it is taken.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Importing importing: lodge.importing
    property real keys: 0 // what the keyboard on the screen covers of it
}
