import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The keyboard on the screen. It is loaded by whoever needs it: the door works without it.
InputPanel {
    id: root

    required property string language

    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = ["fr_FR", "en_GB"];
        VirtualKeyboardSettings.locale = root.language === "fr" ? "fr_FR" : "en_GB";
    }
}
