import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Loge

// The keyboard on the screen. It is loaded by whoever needs it: the door works without it.
InputPanel {
    id: root

    required property Language language
    readonly property string locale: language.code === "fr" ? "fr_FR" : "en_GB"

    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = ["fr_FR", "en_GB"];
        VirtualKeyboardSettings.locale = locale;
    }
    onLocaleChanged: VirtualKeyboardSettings.locale = locale
}
