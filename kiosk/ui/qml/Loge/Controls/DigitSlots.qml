pragma ComponentBehavior: Bound

import QtQuick
import Loge

// How many digits have been typed of a code; not which.
Row {
    id: root

    required property int typed
    required property int digits
    readonly property real slot: Math.min(Theme.px(72), (width - (digits - 1) * spacing) / digits)

    Accessible.name: qsTr("%n digit(s) typed", "", typed)
    Accessible.role: Accessible.StaticText
    spacing: Theme.gap

    Repeater {
        model: root.digits

        Rectangle {
            id: slot

            required property int index

            border.color: index === root.typed ? Theme.blue : Theme.edge
            border.width: Theme.stroke
            color: Theme.card
            height: Theme.px(60)
            radius: Theme.gap
            width: root.slot

            Rectangle {
                anchors.centerIn: parent
                color: Theme.ink
                height: width
                radius: width / 2
                visible: slot.index < root.typed
                width: Theme.px(20)
            }
        }
    }
}
