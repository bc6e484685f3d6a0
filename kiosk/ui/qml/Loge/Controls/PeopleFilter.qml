pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who is looked at: those without a card, everybody, those with a plan; and of these, whose names begin so.
Column {
    id: root

    required property CardChoice choice
    required property real keys // what the keyboard on the screen covers of the page

    spacing: Theme.gap

    Flow {
        spacing: Theme.gap
        visible: root.keys === 0
        width: parent.width

        Repeater {
            model: root.choice.filters

            Pill {
                required property var modelData

                chosen: modelData.chosen
                implicitHeight: Math.max(48, Theme.px(52))
                objectName: "filter:" + modelData.text
                size: Theme.tiny
                text: modelData.text
                onClicked: root.choice.narrow(modelData.name)
            }
        }
    }

    Row {
        spacing: Theme.gap
        width: parent.width

        TextLine {
            id: field

            hint: label
            label: qsTr("The first letters of the name")
            maximumLength: 80
            objectName: "cardSearch"
            width: parent.width - (done.visible ? done.width + parent.spacing : 0)
            onTextEdited: root.choice.lookFor(text)
        }

        Pill {
            id: done

            Accessible.role: Accessible.Button
            height: field.height
            objectName: "typed"
            path: Icons.check
            plain: true
            text: qsTr("Done")
            visible: field.activeFocus
            onClicked: field.focus = false
        }
    }
}
