import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Digits and signs.
KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    KeyboardRow {
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

            Key {
                required property string modelData

                text: modelData
            }
        }
    }

    KeyboardRow {
        Repeater {
            model: ["@", "#", "%", "&", "*", "+", "=", "/", "(", ")"]

            Key {
                required property string modelData

                text: modelData
            }
        }
    }

    KeyboardRow {
        Repeater {
            model: [".", ",", ":", ";", "!", "?", "«", "»", "€", "-"]

            Key {
                required property string modelData

                text: modelData
            }
        }

        BackspaceKey {
            weight: 150
        }
    }

    KeyboardRow {
        SymbolModeKey {
            displayText: "ABC"
            weight: 200
        }

        SpaceKey {
            weight: 500
        }

        EnterKey {
            weight: 200
        }
    }
}
