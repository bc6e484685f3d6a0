pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Where a report is saved: in the folder of exports, or on a stick.
Column {
    id: root

    required property ReportSaving saving

    spacing: Theme.gap

    Words {
        color: Theme.soft
        text: qsTr("Where?")
        width: parent.width
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.saving.places

            Pill {
                required property int index
                required property string modelData

                chosen: index === root.saving.where
                objectName: "place:" + index
                plain: true
                text: modelData
                width: Math.min(implicitWidth, root.width)
                onClicked: root.saving.choosePlace(index)
            }
        }
    }
}
