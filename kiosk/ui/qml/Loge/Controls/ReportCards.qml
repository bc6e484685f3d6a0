pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The figures as a whole: each with its number, what it was before, and by how much it changed.
Item {
    id: root

    required property ReportFigures figures

    PagedList {
        id: list

        anchors.bottom: pager.top
        anchors.bottomMargin: Theme.gap
        anchors.top: parent.top
        apart: Theme.gap
        between: Theme.gap
        columns: Math.max(1, Math.floor(width / Theme.text(240)))
        model: root.figures.cards
        objectName: "cards"
        rowHeight: Math.max(Theme.text(110), Math.min(Theme.text(150), height / Math.max(1, lines)))
        width: root.width

        delegate: Item {
            id: cell

            required property string name
            required property string value
            required property string before
            required property string change

            Accessible.name: [name, value, before, change].filter(each => each !== "").join(", ")
            Accessible.role: Accessible.StaticText
            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            ReportCard {
                before: [cell.before, cell.change].filter(each => each !== "").join(" · ")
                height: parent.height - list.apart
                name: cell.name
                value: cell.value
                width: parent.width - list.between
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
