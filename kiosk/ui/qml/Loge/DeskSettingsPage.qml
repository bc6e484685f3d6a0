pragma ComponentBehavior: Bound

import QtQuick
import Loge

// All that the place can choose: the list, one setting close up, or a file that is looked at.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property PlaceSettings settings: lodge.settings
    readonly property bool close: settings.one.setting !== ""
    readonly property bool reads: settings.file.isOpen
    property real keys: 0 // what the keyboard on the screen covers of it

    SettingsList {
        anchors.fill: parent
        keys: root.keys
        settings: root.settings
        visible: !root.close && !root.reads && !root.settings.choosing.isOpen
        onDocumentsWanted: root.lodge.desk.enter(DeskRooms.Documents)
        onKeysWanted: root.lodge.desk.enter(DeskRooms.Trust)
    }

    Loader {
        active: root.close
        anchors.fill: parent
        sourceComponent: SettingCard {
            keys: root.keys
            narrowed: root.settings.spot !== ""
            one: root.settings.one
        }
    }

    Loader {
        active: root.reads && !root.close
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        sourceComponent: SettingsFileCard {
            file: root.settings.file
        }
    }

    Loader {
        active: root.settings.choosing.isOpen
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        sourceComponent: FileSheet {
            choosing: root.settings.choosing
        }
    }
}
