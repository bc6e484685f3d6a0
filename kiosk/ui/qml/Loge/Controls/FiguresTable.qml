pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The figures behind a drawing, a page of rows at a time.
Item {
    id: root

    required property list<string> headers
    required property Rows table
    property string lengthy // see TableCells

    Accessible.role: Accessible.Table

    TableCells {
        id: head

        bold: true
        cells: root.headers
        height: implicitHeight
        width: root.width
    }

    PagedList {
        id: list

        anchors.bottom: pager.top
        anchors.bottomMargin: Theme.gap
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(6)
        model: root.table
        objectName: "figures"
        rowHeight: Theme.text(30)
        width: root.width

        delegate: Rectangle {
            id: row

            required property int index
            required property list<string> cells

            Accessible.name: cells.map((each, n) => n ? qsTr("%1: %2", "the name of a column, what is in it").arg(root.headers[n]).arg(each) : each).join(", ")
            Accessible.role: Accessible.Row
            color: index % 2 ? Theme.card : Theme.stone
            height: list.rowHeight
            visible: list.shows(y)
            width: root.width

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.trough // where every second row has the ground of the first
                height: 1
                visible: Theme.name === "contrast"
                width: parent.width
            }

            TableCells {
                anchors.verticalCenter: parent.verticalCenter
                cells: row.cells
                lengthy: root.lengthy
                width: parent.width
            }
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        list: list
    }
}
