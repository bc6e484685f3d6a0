pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Ten large digits, and one to take the last one back.
Grid {
    id: root

    required property real roomWide
    required property real roomHigh
    readonly property real keyWidth: Math.max(48, Math.floor((Math.min(roomWide, Theme.px(520)) - 2 * spacing) / 3))
    readonly property real keyHeight: Math.max(48, Math.min(Theme.px(104), Math.floor((roomHigh - 3 * spacing) / 4)))

    signal digit(digit: string)
    signal erased

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫"]

        Item {
            id: cell

            required property string modelData
            readonly property bool erases: modelData === "⌫"

            height: root.keyHeight
            width: root.keyWidth

            Pill {
                Accessible.name: cell.erases ? qsTr("Erase the last digit") : cell.modelData
                Accessible.role: Accessible.Button
                anchors.fill: parent
                objectName: cell.erases ? "erase" : "key" + cell.modelData
                path: cell.erases ? Icons.erase : ""
                plain: true
                radius: Theme.radius
                size: Theme.px(36)
                text: cell.erases ? "" : cell.modelData
                visible: cell.modelData !== ""
                onClicked: cell.erases ? root.erased() : root.digit(cell.modelData)
            }
        }
    }
}
