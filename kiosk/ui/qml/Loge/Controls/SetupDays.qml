pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The days of the week on which a place is open.
SetupBlock {
    id: root

    required property SetupPlace place

    Flow {
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: 7 // not the days themselves: each pill stays when another day changes

            Pill {
                required property int index
                readonly property var day: root.place.days[index]

                Accessible.name: day.long
                Accessible.role: Accessible.CheckBox
                chosen: day.open
                horizontalPadding: Theme.px(8)
                objectName: "day" + index
                plain: true
                radius: Theme.radius
                text: day.short
                onClicked: root.place.toggle(index)
            }
        }
    }
}
