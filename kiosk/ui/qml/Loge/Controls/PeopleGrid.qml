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
    readonly property real rowHeight: sample.implicitHeight + Theme.px(14)
    readonly property bool overflows: grid.lines * rowHeight > height - (others.text ? others.height + Theme.gap : 0)

    onVisibleChanged: if (!visible) {
        grid.begin();
        still = false;
    }

    PagedList {
        id: grid

        cacheBuffer: root.rowHeight
        columns: Math.max(1, Math.floor(width / Theme.text(310)))
        height: root.height - (root.overflows ? Theme.touch + Theme.gap : 0)
        model: root.home.people
        moves: root.moves
        name: qsTr("Who is here")
        objectName: "people"
        reuseItems: true
        rowHeight: root.rowHeight
        stretch: 1.3
        width: root.width + Theme.px(14)

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
        y: root.overflows ? root.height - height : Math.min(root.height - height, grid.lines * root.rowHeight + Theme.gap)

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

            Pager {
                counts: root.width > Theme.text(560)
                list: grid
                worded: true
            }
        }
    }

    // What does not fit comes by itself, and begins again after the last page.
    Timer {
        interval: 12000
        objectName: "turning"
        repeat: true
        running: root.visible && root.overflows && !root.still && !grid.moving
        onTriggered: grid.turn(grid.isLast ? -grid.pages : 1)
    }

    // Whoever stopped the pages has read by then.
    Timer {
        interval: 60000
        running: root.still
        onTriggered: root.still = false
    }
}
