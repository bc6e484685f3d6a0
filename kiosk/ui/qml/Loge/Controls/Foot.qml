pragma ComponentBehavior: Bound

import QtQuick
import Loge

// On every page: the language, and the size of the text.
Rectangle {
    id: root

    required property Language language

    color: Theme.card
    implicitHeight: Theme.px(10) * 2 + choices.height

    Rectangle {
        color: Theme.line
        height: 1
        width: parent.width
    }

    Row {
        id: choices

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        // Each language is written in itself, for whoever can't read the other.
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

        Repeater {
            model: ["A", "A+", "A++"]

            Pill {
                required property string modelData

                Accessible.name: qsTr("Text size %1").arg(modelData)
                chosen: root.language.size === modelData
                objectName: modelData
                text: modelData
                onClicked: root.language.resize(modelData)
            }
        }
    }
}
