pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The columns of a list: what stands in each, and what it says, which one touch changes.
Item {
    id: root

    required property Importing importing
    readonly property ImportColumns columns: importing.columns

    Words {
        id: title

        Accessible.role: Accessible.Heading
        elide: Text.ElideMiddle
        font.bold: true
        font.pixelSize: Theme.title
        text: root.importing.file
        width: parent.width
        wrapMode: Text.NoWrap
    }

    Words {
        id: told

        anchors.top: title.bottom
        anchors.topMargin: Theme.px(4)
        color: root.columns.canLook ? Theme.soft : Theme.brickInk
        objectName: "columnsSaid"
        text: root.columns.said
        width: parent.width
    }

    PagedList {
        id: list

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: told.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        model: root.columns.rows
        name: qsTr("Columns of the file")
        objectName: "columns"
        rowHeight: Math.max(Theme.touch, Theme.text(58)) + Theme.gap

        delegate: Item {
            id: line

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            Column {
                anchors.left: parent.left
                anchors.right: says.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: says.verticalCenter

                Words {
                    elide: Text.ElideRight
                    font.bold: true
                    fontSizeMode: Text.HorizontalFit
                    height: Theme.text(24)
                    minimumPixelSize: 12
                    text: line.row.name ?? ""
                    width: parent.width
                    wrapMode: Text.NoWrap
                }

                Words {
                    color: Theme.soft
                    elide: Text.ElideRight
                    font.pixelSize: Theme.tiny
                    fontSizeMode: Text.HorizontalFit
                    height: Theme.text(21)
                    minimumPixelSize: 12
                    text: line.row.sample || qsTr("empty", "a column")
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
            }

            Pill {
                id: says

                Accessible.name: qsTr("%1: %2", "a column, what it says").arg(line.row.name ?? "").arg(text)
                Accessible.role: Accessible.Button
                anchors.right: parent.right
                chosen: line.row.taken ?? false
                height: parent.height - Theme.gap
                objectName: "column:" + (line.row.name ?? "")
                path: Icons.write
                plain: true
                text: line.row.field ?? ""
                trailing: true
                width: Math.min(parent.width / 2, Theme.text(300))
                onClicked: root.columns.choose(line.index)
            }
        }
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        spacing: Theme.gap
        width: parent.width

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            enabled: root.columns.canLook
            objectName: "look"
            path: Icons.eye
            text: qsTr("See what it would do")
            onClicked: root.importing.look()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "otherFile"
            path: Icons.back
            plain: true
            text: qsTr("Another file")
            onClicked: root.importing.startAgain()
        }

        Pager {
            counts: false
            list: list
        }
    }
}
