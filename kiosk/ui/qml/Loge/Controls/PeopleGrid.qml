pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who is here. A finger scrolls it, and so do the two buttons below.
Item {
    id: root

    required property Home home
    required property bool moves // whether anything may move by itself
    property bool still: false // whether somebody has stopped the pages from turning, for a while
    readonly property int listed: home.count - home.others
    readonly property int rows: Math.ceil(root.listed / grid.columns)
    readonly property real rowHeight: sample.implicitHeight + Theme.px(14)
    readonly property bool overflows: rows * rowHeight > height - (others.text ? others.height + Theme.gap : 0)
    readonly property real pageHeight: height - Theme.touch - Theme.gap
    readonly property int shownRows: Math.max(1, Math.floor(pageHeight / rowHeight))
    readonly property real above: grid.contentY - grid.originY // of the list, out of sight
    readonly property real remaining: Math.max(0, grid.contentHeight - grid.height - above)
    readonly property int pageCount: Math.ceil(rows / shownRows)
    readonly property int page: Math.min(pageCount, Math.ceil(above / Math.max(1, grid.height) - 0.01) + 1)

    onVisibleChanged: if (!visible) {
        begin();
        still = false;
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / Theme.text(310)))

        Accessible.name: qsTr("Who is here")
        Accessible.role: Accessible.List
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: cellHeight
        cellHeight: root.overflows ? Math.floor(Math.min(1.3 * root.rowHeight, Math.max(root.rowHeight, root.pageHeight / root.shownRows))) : root.rowHeight
        cellWidth: width / columns
        clip: true
        height: root.overflows ? root.shownRows * cellHeight : root.height // nobody is cut in half
        interactive: root.overflows
        model: root.home.people
        reuseItems: true
        snapMode: GridView.SnapToRow
        width: root.width + Theme.px(14)

        onCellHeightChanged: Qt.callLater(root.begin) // else a row may be cut in half
        onCellWidthChanged: Qt.callLater(root.begin)

        delegate: Item {
            id: cell

            required property string shown
            required property string initials
            required property string activity
            required property var skills
            required property var needs
            required property int tint
            required property bool onShift
            required property string comesAs

            height: GridView.view.cellHeight
            width: GridView.view.cellWidth

            GridView.onPooled: visible = false
            GridView.onReused: visible = true

            PersonCard {
                activity: cell.activity
                comesAs: cell.comesAs
                height: parent.height - Theme.px(14)
                initials: cell.initials
                needs: cell.needs
                onShift: cell.onShift
                shown: cell.shown
                skills: cell.skills
                tint: cell.tint
                width: parent.width - Theme.px(14)
            }
        }
    }

    PersonCard {
        id: sample

        activity: ""
        initials: ""
        needs: []
        shown: ""
        skills: []
        tint: 0
        visible: false
    }

    Words {
        color: Theme.soft
        font.pixelSize: Theme.lead
        text: root.home.count === 0 ? qsTr("Nobody yet. Will you be the first?") : qsTr("%n person(s) here", "who do not show their names", root.home.count)
        visible: root.listed === 0
        width: parent.width
    }

    Item {
        id: below

        height: root.overflows ? Theme.touch : others.text ? others.height : 0
        width: parent.width
        y: root.overflows ? root.height - height : Math.min(root.height - height, root.rows * root.rowHeight + Theme.gap)

        Words {
            id: others

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            font.pixelSize: Theme.lead
            text: root.listed > 0 && root.home.others > 0 ? qsTr("and %n other person(s)", "who do not show their names", root.home.others) : ""
            width: parent.width - pages.width - Theme.gap
        }

        PageButtons {
            id: pages

            anchors.right: parent.right
            isFirst: root.above <= 1
            isLast: root.remaining <= 1
            number: root.width > Theme.text(560) ? qsTr("%1 of %2", "a page of several").arg(root.page).arg(root.pageCount) : ""
            still: root.still
            visible: root.overflows
            onStopped: root.still = !root.still
            onTurned: pages => root.turn(pages)
        }
    }

    // What does not fit comes by itself, and begins again after the last page.
    Timer {
        interval: 12000
        objectName: "turning"
        repeat: true
        running: root.visible && root.overflows && !root.still && !grid.moving
        onTriggered: root.remaining > 1 ? root.turn(1) : root.turn(-root.pageCount)
    }

    // Whoever stopped the pages has read by then.
    Timer {
        interval: 60000
        running: root.still
        onTriggered: root.still = false
    }

    NumberAnimation {
        id: slide

        duration: 200
        easing.type: Easing.OutQuad
        property: "contentY"
        target: grid
    }

    function begin() {
        slide.stop(); // where it was going to is no row's beginning any more
        grid.positionViewAtBeginning();
    }

    function turn(pages: int) {
        const from = slide.running ? slide.to : grid.contentY;
        const last = grid.originY + Math.max(0, grid.contentHeight - grid.height);
        slide.to = Math.max(grid.originY, Math.min(last, from + pages * grid.height));
        if (root.moves)
            slide.restart();
        else
            grid.contentY = slide.to;
    }
}
