pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A file of settings: what it would change, and what of it can't be taken, before anything changes.
DeskCard {
    id: root

    required property SettingsFile file

    title: qsTr("Settings in a file")
    aside: [
        Pager {
            list: list
            small: true
        }
    ]

    Words {
        id: name

        color: Theme.soft
        font.pixelSize: Theme.tiny
        objectName: "fileName"
        text: root.file.name
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    Words {
        id: said

        Accessible.role: Accessible.StaticText
        font.bold: true
        objectName: "fileSaid"
        text: root.file.said
        width: parent.width
        y: name.y + name.height + Theme.px(4)
    }

    PagedList {
        id: list

        anchors.bottom: ways.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: said.bottom
        anchors.topMargin: Theme.gap
        model: root.file.rows
        name: root.title
        objectName: "fileLines"
        rowHeight: Theme.text(78)

        delegate: Item {
            id: line

            required property int index
            readonly property var row: list.at(index)
            readonly property bool bad: (row.wrong ?? "") !== ""

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            Pictogram {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                color: line.bad ? Theme.brickInk : Theme.leafInk
                height: width
                path: line.bad ? Icons.close : Icons.check
                width: Theme.text(22)
            }

            Column {
                anchors.left: mark.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    elide: Text.ElideRight
                    font.bold: true
                    maximumLineCount: 1
                    text: line.row.title ?? ""
                    width: parent.width
                }

                Words {
                    color: line.bad ? Theme.brickInk : Theme.soft
                    elide: Text.ElideRight
                    font.pixelSize: Theme.tiny
                    maximumLineCount: 2
                    text: line.bad ? line.row.after + " · " + line.row.wrong : qsTr("%1 → %2", "a setting before and after").arg(line.row.before).arg(line.row.after)
                    width: parent.width
                }
            }
        }
    }

    Flow {
        id: ways

        anchors.bottom: parent.bottom
        spacing: Theme.gap
        width: parent.width

        Pill {
            Accessible.role: Accessible.Button
            objectName: "leaveFile"
            path: Icons.back
            plain: true
            text: qsTr("Change nothing")
            onClicked: root.file.forget()
        }

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            enabled: !root.file.busy
            objectName: "takeFile"
            path: Icons.check
            text: qsTr("Take %n setting(s)", "from a file", root.file.fit)
            visible: root.file.fit > 0
            onClicked: root.file.take()
        }
    }
}
