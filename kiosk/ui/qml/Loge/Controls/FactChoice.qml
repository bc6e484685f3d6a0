pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A fact about somebody that is chosen among a few, such as their language.
Column {
    id: root

    required property Editing editing

    spacing: Theme.gap

    FactNote {
        editing: root.editing
        width: root.width
    }

    Flow {
        spacing: Theme.gap
        width: root.width

        Repeater {
            model: root.editing.choices.length // which stays: a finger may be on one of them

            Pill {
                required property int index
                readonly property var offered: root.editing.choices[index] ?? ({})

                chosen: offered.chosen ?? false
                objectName: "choice:" + (offered.name ?? "")
                plain: true
                text: offered.text ?? ""
                onClicked: root.editing.pick(offered.name)
            }
        }
    }
}
