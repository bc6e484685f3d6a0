import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Letters as on a French keyboard, and its accents on a row of their own: nothing needs a long press.
KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    KeyboardRow {
        Repeater {
            model: ["é", "è", "ê", "à", "ç", "ù", "ô", "î", "œ", "’"]

            Key {
                required property string modelData

                text: modelData
            }
        }
    }

    KeyboardRow {
        Repeater {
            model: ["a", "z", "e", "r", "t", "y", "u", "i", "o", "p"]

            Key {
                required property string modelData

                text: modelData
            }
        }
    }

    KeyboardRow {
        Repeater {
            model: ["q", "s", "d", "f", "g", "h", "j", "k", "l", "m"]

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
            model: ["w", "x", "c", "v", "b", "n", "-", ","]

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
