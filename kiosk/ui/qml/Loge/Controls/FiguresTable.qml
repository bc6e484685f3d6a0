pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The figures behind a drawing, a page of rows at a time.
Item {
    id: root

    required property list<string> headers
    required property Paged table

    readonly property real rowHeight: Theme.text(30)

    Accessible.role: Accessible.Table

    function fit(): void {
        table.fit(Math.floor((pager.y - head.height - Theme.gap) / rowHeight));
    }

    Component.onCompleted: fit()
    onHeightChanged: fit()
    onRowHeightChanged: fit()

    TableCells {
        id: head

        bold: true
        cells: root.headers
        height: implicitHeight
        width: root.width
    }

    Column {
        anchors.top: head.bottom
        width: root.width

        Repeater {
            model: root.table

            Rectangle {
                id: row

                required property int index
                required property list<string> cells

                Accessible.name: cells.map((each, n) => n ? qsTr("%1: %2", "the name of a column, what is in it").arg(root.headers[n]).arg(each) : each).join(", ")
                Accessible.role: Accessible.Row
                color: index % 2 ? Theme.card : Theme.stone
                height: root.rowHeight
                width: root.width

                TableCells {
                    anchors.verticalCenter: parent.verticalCenter
                    cells: row.cells
                    width: parent.width
                }
            }
        }
    }

    ListPager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        isFirst: root.table.isFirst
        isLast: root.table.isLast
        number: root.table.number
        onTurned: pages => root.table.turn(pages)
    }
}
