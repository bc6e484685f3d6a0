import QtQuick
import Loge

// Has everything be as large, and in such colours, as suits the screen and whoever stands before it.
Item {
    id: root

    required property Comfort comfort
    required property size screen

    Binding {
        property: "name"
        target: Theme
        value: root.comfort.theme
    }

    Binding {
        property: "unit"
        target: Theme
        value: Math.max(0.75, root.screen.height > root.screen.width ? Math.min(root.screen.width / 800, root.screen.height / 1280) : Math.min(root.screen.width / 1280, root.screen.height / 800))
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.comfort.scale
    }
}
