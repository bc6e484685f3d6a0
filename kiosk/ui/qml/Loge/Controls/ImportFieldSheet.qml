pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What one column says: one of all that a column can say.
DeskSheet {
    id: root

    required property ImportColumns columns

    room: height
    title: qsTr("What does the column “%1” say?").arg(columns.column)
    visible: columns.column !== ""
    onClosed: columns.choose(-1)

    Flow {
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.columns.fields

            Pill {
                required property var modelData

                chosen: modelData.chosen
                objectName: "field:" + modelData.field
                plain: true
                text: modelData.said
                onClicked: root.columns.turn(modelData.field)
            }
        }
    }
}
