import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Letters as on a British keyboard.
KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    KeyboardRow {
        Repeater {
            model: ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p"]

            Key {
                required property string modelData

                text: modelData
            }
        }
    }

    KeyboardRow {
        Repeater {
            model: ["a", "s", "d", "f", "g", "h", "j", "k", "l"]

            Key {
                required property string modelData

                text: modelData
            }
        }
    }

    KeyboardRow {
        ShiftKey {
            weight: 150
        }

        Repeater {
            model: ["z", "x", "c", "v", "b", "n", "m", "’"]

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
            displayText: "123"
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
