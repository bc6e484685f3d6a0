import QtQuick
import Loge

// Each language is written in itself, for whoever can’t read the other.
Row {
    id: root

    required property Language language

    spacing: Theme.gap

    Pill {
        chosen: root.language.code === "fr"
        objectName: "french"
        text: "Français"
        onClicked: root.language.choose("fr")
    }

    Pill {
        chosen: root.language.code === "en"
        objectName: "english"
        text: "English"
        onClicked: root.language.choose("en")
    }
}
