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
    Component.onCompleted: calling.rows.makeRoom(rows, columns)
    onColumnsChanged: calling.rows.makeRoom(rows, columns)
    onRowsChanged: calling.rows.makeRoom(rows, columns)

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

        Item {
            height: asOf.height
            width: parent.width

            Words {
                id: asOf

                font.bold: true
                objectName: "asOf"
                text: root.calling.asOf
                width: parent.width - (pages.visible ? pages.width + Theme.gap : 0)
            }

            Words {
                id: pages

                anchors.right: parent.right
                color: Theme.soft
                text: qsTr("page %1 of %2").arg(root.calling.rows.page).arg(root.calling.rows.pageCount)
                visible: root.calling.rows.pageCount > 1
                wrapMode: Text.NoWrap
            }
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

    Item {
        id: grid

        anchors.bottom: tools.top
        anchors.bottomMargin: Theme.gap
        anchors.top: said.bottom
        anchors.topMargin: Theme.px(10)
        objectName: "list"
        width: parent.width - 2 * x
        x: Theme.margin

        Repeater {
            model: root.calling.rows

            RollLine {
                id: line

                required property int index
                readonly property int deep: root.calling.rows.deep
                readonly property int over: index - deep * root.columns // from 0 on for those who came since
                readonly property int column: over < 0 ? Math.floor(index / deep) : over % root.columns
                readonly property int row: over < 0 ? index % deep : deep + Math.floor(over / root.columns)

                calling: root.calling
                height: root.lineHeight
                width: Math.floor((grid.width - (root.columns - 1) * Theme.gap) / root.columns)
                x: column * (width + Theme.gap)
                y: row * (height + Theme.gap)
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
