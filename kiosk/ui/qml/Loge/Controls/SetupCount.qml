import QtQuick
import Loge

// A number of people, in large and small steps.
SetupBlock {
    id: root

    required property SetupPlace place
    required property string what // seats or limit
    required property int count

    Stepper {
        label: root.title
        named: root.what
        steps: [-10, -1, 1, 10]
        typed: true
        value: root.count
        width: parent.width
        onDigit: digit => root.place.type(root.what, digit)
        onErased: root.place.erase(root.what)
        onStepped: by => root.place.step(root.what, by)
    }
}
