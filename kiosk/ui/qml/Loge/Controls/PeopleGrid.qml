pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who is here. A finger scrolls it, and so do the two buttons below.
Item {
    id: root

    required property Home home
    required property bool moves // whether anything may move by itself
    property bool still: false // whether somebody has stopped the pages from turning
    readonly property int listed: home.count - home.others
    readonly property int rows: Math.ceil(root.listed / grid.columns)
    readonly property real rowHeight: sample.implicitHeight + Theme.px(14)
    readonly property bool overflows: rows * rowHeight > height - (others.text ? others.height + Theme.gap : 0)
    readonly property real pageHeight: height - Theme.touch - Theme.gap
    readonly property int shownRows: Math.max(1, Math.floor(pageHeight / rowHeight))

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

        onCellHeightChanged: Qt.callLater(positionViewAtBeginning) // else a row may be cut in half
        onCellWidthChanged: Qt.callLater(positionViewAtBeginning)

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

        anchors.bottom: parent.bottom
        height: root.overflows ? Theme.touch : others.text ? others.height : 0
        width: parent.width

        Words {
            id: others

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            font.pixelSize: Theme.lead
            text: root.listed > 0 && root.home.others > 0 ? qsTr("and %n other person(s)", "who do not show their names", root.home.others) : ""
            width: parent.width - pages.width - Theme.gap
        }

        Row {
            id: pages

            anchors.right: parent.right
            spacing: Theme.gap
            visible: root.overflows

            Pill {
                Accessible.name: root.still ? qsTr("Let the pages turn") : qsTr("Stop the pages from turning")
                Accessible.role: Accessible.Button
                objectName: "still"
                path: root.still ? Icons.play : Icons.waiting
                onClicked: root.still = !root.still
            }

            Pill {
                Accessible.role: Accessible.Button
                enabled: grid.contentY > 0
                objectName: "back"
                path: Icons.up
                text: qsTr("Back")
                onClicked: root.turn(-1)
            }

            Pill {
                Accessible.role: Accessible.Button
                enabled: grid.contentY < grid.contentHeight - grid.height - 1
                objectName: "more"
                path: Icons.down
                text: qsTr("More")
                onClicked: root.turn(1)
            }
        }
    }

    // What does not fit comes by itself, and begins again after the last page.
    Timer {
        interval: 12000
        objectName: "turning"
        repeat: true
        running: root.visible && root.overflows && root.moves && !root.still && !grid.moving
        onTriggered: {
            if (grid.contentY >= grid.contentHeight - grid.height - 1)
                grid.contentY = 0;
            else
                root.turn(1);
        }
    }

    NumberAnimation {
        id: slide

        duration: 200
        easing.type: Easing.OutQuad
        property: "contentY"
        target: grid
    }

    function turn(pages: int) {
        const last = Math.max(0, grid.contentHeight - grid.height);
        const from = slide.running ? slide.to : grid.contentY;
        slide.to = Math.max(0, Math.min(last, from + pages * grid.height));
        if (root.moves)
            slide.restart();
        else
            grid.contentY = slide.to;
    }
}
