pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A long list: as many whole rows as there is room for. A finger scrolls it, and a `Pager` turns its pages.
Item {
    id: root

    required property var model // with a `count`; or an array, of which a delegate asks for its own `at(index)`
    required property real rowHeight
    required property Component delegate // a row, visible while it `shows(y)`
    property real apart: 0 // how much of a row’s height is room below it
    property real between: 0 // how much of a row’s width is room beside it; the last column’s lies outside
    property int columns: 1
    property string name // for whoever hears it
    property real stretch: 1 // by how much a row may grow until the last one ends where the room does
    property bool moves: false // whether a page slides into its place
    property alias cacheBuffer: grid.cacheBuffer
    property alias reuseItems: grid.reuseItems

    readonly property real cell: grid.cellWidth // a row, in width, with the room beside it
    readonly property int rows: Math.max(1, Math.floor(height / rowHeight + 0.001))
    readonly property int count: model?.count ?? model?.length ?? 0
    readonly property int lines: Math.ceil(count / columns)
    readonly property bool overflows: lines > rows
    readonly property int pages: Math.max(1, Math.ceil(lines / rows))
    readonly property int page: Math.min(pages, Math.ceil(above / Math.max(1, grid.height) - 0.01) + 1)
    readonly property real above: grid.contentY - grid.originY // out of sight
    readonly property bool isFirst: above <= 1
    readonly property bool isLast: grid.contentHeight - grid.height - above <= 1
    readonly property bool moving: grid.moving

    onModelChanged: {
        const stood = above;
        grid.model = model?.length ?? model; // as many lines stay what they are; fewer or more begin at the first
        grid.forceLayout();
        stand(stood);
    }

    // Rows that are out of sight do not show; a ring around what has the focus does.
    Item {
        clip: true
        height: grid.y + grid.height
        width: root.width + 2 * Theme.gap
        x: -Theme.gap
        y: -grid.y

        GridView {
            id: grid

            Accessible.name: root.name
            Accessible.role: Accessible.List
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            cellHeight: root.overflows ? Math.max(root.rowHeight, Math.floor(Math.min(root.stretch * root.rowHeight, root.height / root.rows))) : root.rowHeight
            cellWidth: width / root.columns
            currentIndex: -1
            delegate: root.delegate
            height: root.overflows ? root.rows * cellHeight : Math.max(root.height, cellHeight) // nobody is cut in half
            interactive: root.overflows
            keyNavigationEnabled: false
            snapMode: GridView.SnapToRow
            width: root.width + root.between
            x: Theme.gap
            y: root.apart / 2

            onCellHeightChanged: Qt.callLater(root.begin) // else a row may be cut in half
            onCellWidthChanged: Qt.callLater(root.begin)
            onHeightChanged: root.stand(root.above)
        }
    }

    NumberAnimation {
        id: slide

        duration: 200
        easing.type: Easing.OutQuad
        property: "contentY"
        target: grid
    }

    function at(index: int): var {
        return model?.[index] ?? ({});
    }

    // Whether anything of a row shows, whose top is at `y`: what is clipped away whole is painted all the same
    // by Qt's software renderer where it is a shape.
    function shows(y: real): bool {
        const top = y - grid.contentY;
        return top + grid.cellHeight > 1 && top < grid.height - 1;
    }

    function begin() {
        slide.stop(); // where it was going to is no row's beginning any more
        grid.positionViewAtBeginning();
    }

    // So much is above, by whole rows, and no more than there is.
    function stand(above: real) {
        slide.stop();
        const row = Math.round(above / grid.cellHeight) * grid.cellHeight;
        grid.contentY = grid.originY + Math.max(0, Math.min(row, grid.contentHeight - grid.height));
    }

    function turn(pages: int) {
        const from = slide.running ? slide.to : grid.contentY;
        const last = grid.originY + Math.max(0, grid.contentHeight - grid.height);
        slide.to = Math.max(grid.originY, Math.min(last, from + pages * grid.height));
        if (moves)
            slide.restart();
        else
            grid.contentY = slide.to;
    }
}
