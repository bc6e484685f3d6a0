import QtQuick
import Loge

// An hour, in steps of half of one.
Column {
    id: root

    required property SetupPlace place
    required property string what // opens or closes
    required property string label
    required property string hour

    spacing: Theme.px(4)

    Words {
        color: Theme.soft
        text: root.label
        width: parent.width
    }

    Stepper {
        label: root.label
        named: root.what
        steps: [-1, 1]
        value: root.hour
        width: parent.width
        onStepped: by => root.place.step(root.what, by)
    }
}
