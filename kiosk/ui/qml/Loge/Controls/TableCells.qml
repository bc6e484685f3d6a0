pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The cells of one row of a table, all of one width.
Row {
    id: root

    required property list<string> cells
    property bool bold: false

    Repeater {
        model: root.cells

        Words {
            required property string modelData

            font.bold: root.bold
            font.pixelSize: Theme.tiny
            horizontalAlignment: Text.AlignHCenter
            text: modelData
            width: root.width / root.cells.length
        }
    }
}
