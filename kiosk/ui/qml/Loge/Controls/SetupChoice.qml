pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A question with a few answers, one of which is chosen.
SetupBlock {
    id: root

    required property list<string> words
    required property list<string> names // of what is touched
    required property int chosen

    signal answered(number: int)

    Row {
        spacing: Theme.gap

        Repeater {
            model: root.words

            Pill {
                required property int index
                required property string modelData

                chosen: index === root.chosen
                objectName: root.names[index]
                plain: true
                text: modelData
                onClicked: root.answered(index)
            }
        }
    }
}
