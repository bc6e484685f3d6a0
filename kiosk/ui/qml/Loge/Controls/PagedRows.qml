pragma ComponentBehavior: Bound

import QtQuick
import Loge

// As many rows as there is room for, none of them cut; the others by two buttons below.
Item {
    id: root

    required property var rows
    required property real rowHeight
    required property Component delegate // it asks `at(index)` for its row
    property int columns: 1
    property int first: 0
    readonly property int most: Math.floor(height / rowHeight) * columns
    readonly property bool overflows: rows.length > Math.max(columns, most)
    readonly property int fits: Math.max(1, overflows ? Math.floor((height - Theme.touch - Theme.gap) / rowHeight) : Math.max(1, Math.floor(height / rowHeight))) * columns
    readonly property int pages: Math.max(1, Math.ceil(rows.length / fits))
    readonly property int page: Math.floor(first / fits)

    onFitsChanged: settle()
    onRowsChanged: settle()

    Grid {
        columns: root.columns

        Repeater {
            delegate: root.delegate
            model: Math.max(0, Math.min(root.fits, root.rows.length - root.first))
        }
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.gap
        visible: root.overflows

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            text: qsTr("%1 of %2", "a page of several").arg(root.page + 1).arg(root.pages)
            wrapMode: Text.NoWrap
        }

        Pill {
            Accessible.name: qsTr("Previous")
            Accessible.role: Accessible.Button
            enabled: root.first > 0
            objectName: root.objectName + "Back"
            path: Icons.up
            onClicked: root.first = Math.max(0, root.first - root.fits)
        }

        Pill {
            Accessible.name: qsTr("Next")
            Accessible.role: Accessible.Button
            enabled: root.first + root.fits < root.rows.length
            objectName: root.objectName + "More"
            path: Icons.down
            onClicked: root.first += root.fits
        }
    }

    function at(index: int): var {
        return rows[first + index] ?? ({});
    }

    // The same page after a change, or the last one there is.
    function settle() {
        first = Math.max(0, Math.min(page, pages - 1)) * fits;
    }
}
