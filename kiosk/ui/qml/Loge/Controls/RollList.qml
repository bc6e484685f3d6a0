pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who is inside, in as many columns as there is room for, page by page.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property RollCalling calling: entrance.calling
    readonly property RollSharing sharing: calling.sharing
    readonly property int columns: Math.max(1, Math.floor((grid.width + Theme.gap) / (Theme.text(300) + Theme.gap)))
    readonly property real lineHeight: Math.max(Theme.touch, Theme.text(27 + 21) + Theme.px(16))
    readonly property int rows: Math.max(1, Math.floor((grid.height + Theme.gap) / (lineHeight + Theme.gap)))

    focus: true
    Component.onCompleted: calling.makeRoom(rows * columns)
    onColumnsChanged: calling.makeRoom(rows * columns)
    onRowsChanged: calling.makeRoom(rows * columns)

    RollHeader {
        id: header

        calling: root.calling
        width: parent.width
    }

    Column {
        id: said

        spacing: Theme.px(4)
        width: parent.width - 2 * x
        x: Theme.margin
        y: header.height + Theme.px(10)

        Words {
            font.bold: true
            objectName: "asOf"
            text: root.calling.asOf
            width: parent.width
        }

        Words {
            Accessible.role: Accessible.AlertMessage
            color: Theme.brickInk
            font.bold: true
            objectName: "troubled"
            text: root.calling.troubled !== "" ? root.calling.troubled : root.sharing.said
            visible: text !== ""
            width: parent.width
        }
    }

    Grid {
        id: grid

        anchors.bottom: tools.top
        anchors.bottomMargin: Theme.gap
        anchors.top: said.bottom
        anchors.topMargin: Theme.px(10)
        columns: root.columns
        flow: Grid.TopToBottom
        rows: root.rows
        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.margin

        Repeater {
            model: root.calling.rows

            RollLine {
                calling: root.calling
                height: root.lineHeight
                width: Math.floor((grid.width - (root.columns - 1) * Theme.gap) / root.columns)
            }
        }
    }

    RollTools {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(12)
        anchors.left: grid.left
        anchors.right: grid.right
        entrance: root.entrance
    }
}
