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
        columns: Math.max(1, Math.floor(width / Theme.text(240)))
        model: root.figures.cards
        objectName: "cards"
        rowHeight: Theme.text(118)
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
            width: list.width / list.columns

            Rectangle {
                anchors.bottomMargin: Theme.gap
                anchors.fill: parent
                anchors.rightMargin: Theme.gap
                border.color: Theme.line
                border.width: 1
                color: Theme.card
                radius: Theme.radius

                Column {
                    anchors.left: parent.left
                    anchors.margins: Theme.px(16)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        color: Theme.soft
                        font.pixelSize: Theme.tiny
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 12
                        text: cell.name
                        width: parent.width
                        wrapMode: Text.NoWrap
                    }

                    Words {
                        font.bold: true
                        font.pixelSize: Theme.title
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 14
                        text: cell.value
                        width: parent.width
                        wrapMode: Text.NoWrap
                    }

                    Words {
                        color: Theme.soft
                        font.pixelSize: Theme.tiny
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 14
                        text: [cell.before, cell.change].filter(each => each !== "").join(" · ")
                        visible: text !== ""
                        width: parent.width
                        wrapMode: Text.NoWrap
                    }
                }
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
