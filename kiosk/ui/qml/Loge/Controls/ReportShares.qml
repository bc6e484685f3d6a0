pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What the whole is made up of: a bar for each part, its number beside it.
Item {
    id: root

    required property ReportFigures figures

    readonly property real names: Math.min(0.42 * width, Theme.text(300))

    PagedList {
        id: list

        anchors.bottom: pager.top
        anchors.bottomMargin: Theme.gap
        anchors.top: parent.top
        model: root.figures.shares
        objectName: "shares"
        rowHeight: Theme.text(36)
        width: root.width

        delegate: Item {
            id: row

            required property bool heading
            required property string name
            required property string value
            required property real part
            readonly property real length: Math.max(0, part) * (width - root.names - Theme.text(70))

            Accessible.name: heading ? name : name + ", " + value
            Accessible.role: heading ? Accessible.Heading : Accessible.Row
            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            Words {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(4)
                font.bold: row.heading
                font.pixelSize: row.heading ? Theme.body : Theme.tiny
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 14
                text: row.name
                width: root.names - Theme.gap
                wrapMode: Text.NoWrap
            }

            Rectangle {
                anchors.verticalCenter: number.verticalCenter
                color: Theme.leafBar
                height: 0.55 * row.height
                visible: row.length > 0 && !row.heading
                width: row.length
                x: root.names
            }

            Words {
                id: number

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(4)
                color: row.heading ? Theme.soft : Theme.ink
                font.pixelSize: Theme.tiny
                text: row.value
                wrapMode: Text.NoWrap
                x: root.names + row.length + (row.length > 0 ? Theme.px(8) : 0)
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
