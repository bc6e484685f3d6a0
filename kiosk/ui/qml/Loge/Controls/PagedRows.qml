pragma ComponentBehavior: Bound

import QtQuick

// As many rows as there is room for, none of them cut; a `Pager` beside turns to the others.
Item {
    id: root

    required property var rows
    required property real rowHeight
    required property Component delegate // it asks `at(index)` for its row
    property int columns: 1
    property int first: 0
    readonly property int fits: Math.max(1, Math.floor(height / rowHeight)) * columns
    readonly property bool overflows: rows.length > fits
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

    function at(index: int): var {
        return rows[first + index] ?? ({});
    }

    function turn(pages: int) {
        first = Math.max(0, Math.min(root.page + pages, root.pages - 1)) * fits;
    }

    // The same page after a change, or the last one there is.
    function settle() {
        turn(0);
    }
}
