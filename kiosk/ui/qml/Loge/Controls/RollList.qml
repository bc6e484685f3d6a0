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

    Flow {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(12)
        anchors.left: grid.left
        anchors.right: grid.right
        spacing: Theme.gap

        Pill {
            objectName: "previous"
            Accessible.role: Accessible.Button
            enabled: root.calling.page > 1
            path: Icons.up
            plain: true
            text: qsTr("Previous")
            visible: root.calling.pageCount > 1
            onClicked: root.calling.turn(-1)
        }

        Pill {
            Accessible.role: Accessible.Button
            enabled: root.calling.page < root.calling.pageCount
            objectName: "next"
            path: Icons.down
            plain: true
            text: qsTr("Next: %1 of %2", "a page of several").arg(root.calling.page).arg(root.calling.pageCount)
            visible: root.calling.pageCount > 1
            onClicked: root.calling.turn(1)
        }

        Pill {
            Accessible.role: Accessible.CheckBox
            chosen: root.calling.onlyMissing
            objectName: "onlyMissing"
            path: Icons.eye
            plain: true
            text: qsTr("Missing only")
            onClicked: root.calling.toggleMissing()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "phone"
            path: Icons.phone
            plain: true
            text: qsTr("On a phone")
            onClicked: root.calling.openPhone()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "print"
            path: Icons.printer
            plain: true
            text: qsTr("Print")
            onClicked: root.sharing.printPaper()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "pdf"
            path: Icons.paper
            plain: true
            text: qsTr("PDF")
            onClicked: root.sharing.savePaper()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "leave"
            path: Icons.back
            plain: true
            text: qsTr("Hide the list")
            onClicked: root.entrance.leaveRollCall()
        }

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            objectName: "end"
            path: Icons.check
            text: qsTr("End the roll call")
            onClicked: root.calling.askForEnd()
        }
    }
}
