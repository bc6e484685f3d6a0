pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Ten large keys and one that erases; where a number may be of any length, one more that says it is all.
Grid {
    id: root

    required property real room // for all of them, in height
    required property real breadth
    property bool accepts: false
    property bool complete: false
    property bool waiting: false
    readonly property real keyWidth: Math.max(48, Math.floor((Math.min(breadth, Theme.px(520)) - 2 * spacing) / 3))
    readonly property real keyHeight: Math.max(48, Math.min(Theme.px(104), Math.floor((room - 3 * spacing) / 4)))

    signal typed(digit: string)
    signal erased
    signal accepted

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "✓", "0", "⌫"]

        Item {
            id: cell

            required property string modelData
            readonly property bool erases: modelData === "⌫"
            readonly property bool accepts: modelData === "✓"

            height: root.keyHeight
            width: root.keyWidth

            Pill {
                Accessible.name: cell.erases ? qsTr("Erase the last digit") : cell.accepts ? qsTr("Done", "a number is complete") : cell.modelData
                Accessible.role: Accessible.Button
                anchors.fill: parent
                chosen: cell.accepts && root.complete
                enabled: !root.waiting && (!cell.accepts || root.complete)
                objectName: cell.erases ? "erase" : cell.accepts ? "accept" : "key" + cell.modelData
                path: cell.erases ? Icons.erase : cell.accepts ? Icons.check : ""
                plain: true
                radius: Theme.radius
                size: Theme.px(36)
                text: cell.erases || cell.accepts ? "" : cell.modelData
                visible: !cell.accepts || root.accepts
                onClicked: {
                    if (cell.erases)
                        root.erased();
                    else if (cell.accepts)
                        root.accepted();
                    else
                        root.typed(cell.modelData);
                }
            }
        }
    }
}
