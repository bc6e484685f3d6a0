import QtQuick

// Holds a page ready, and gives it the keyboard when it shows.
Loader {
    required property bool shown
    required property bool ready

    active: shown || ready
    anchors.fill: parent
    focus: shown
    visible: shown

    onVisibleChanged: if (visible)
        forceActiveFocus(Qt.OtherFocusReason)
    onLoaded: if (visible)
        forceActiveFocus(Qt.OtherFocusReason)
}
