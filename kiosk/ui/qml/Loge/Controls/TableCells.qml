pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The cells of one row of a table, all of one width.
Row {
    id: root

    required property list<string> cells
    property bool bold: false
    property string lengthy // words for which a star stands where there is no room for them

    TextMetrics {
        id: needed

        font.pixelSize: Theme.tiny
        text: root.lengthy
    }

    Repeater {
        model: root.cells

        Words {
            required property string modelData

            font.bold: root.bold
            font.pixelSize: Theme.tiny
            horizontalAlignment: Text.AlignHCenter
            text: modelData === root.lengthy && needed.width > width ? "*" : modelData
            width: root.width / root.cells.length
        }
    }
}
