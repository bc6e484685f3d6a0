pragma ComponentBehavior: Bound

import QtQuick
import Loge

// An arrival by hand: a name is looked for, or a group is counted.
DeskSheet {
    id: root

    required property Lodge lodge
    readonly property Arriving arriving: lodge.arriving
    property bool group: false

    title: qsTr("Who has arrived?")
    onClosed: lodge.desk.rooms.putAway()

    Row {
        id: which

        spacing: Theme.gap

        Pill {
            chosen: !root.group
            objectName: "onePerson"
            text: qsTr("A person")
            onClicked: root.group = false
        }

        Pill {
            chosen: root.group
            objectName: "aGroup"
            text: qsTr("A group")
            onClicked: root.group = true
        }
    }

    Row {
        anchors.right: parent.right
        anchors.verticalCenter: which.verticalCenter
        visible: !root.group

        Pager {
            list: list
            small: true
        }
    }

    TextLine {
        id: name

        anchors.top: which.bottom
        anchors.topMargin: Theme.gap
        hint: root.group ? qsTr("What it is called, if you like") : qsTr("The first letters of the name")
        label: hint
        maximumLength: 80
        objectName: "name"
        width: parent.width
        Component.onCompleted: forceActiveFocus()
        onTextEdited: if (!root.group)
            root.arriving.lookFor(text)
    }

    Words {
        anchors.top: name.bottom
        anchors.topMargin: Theme.gap
        color: Theme.soft
        text: qsTr("Nobody known has such a name.")
        visible: !root.group && root.arriving.inVain
        width: parent.width
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: name.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        between: Theme.gap
        columns: width > Theme.text(560) ? 2 : 1
        objectName: "found"
        model: root.arriving.rows
        rowHeight: Theme.touch + Theme.gap
        visible: !root.group

        delegate: Item {
            id: found

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            Pill {
                Accessible.role: Accessible.Button
                enabled: !(found.row.inside ?? true)
                height: Theme.touch
                objectName: "found:" + (found.row.name ?? "")
                plain: true
                radius: Theme.radius
                text: found.row.inside ? qsTr("%1: here already").arg(found.row.name ?? "") : found.row.name ?? ""
                width: parent.width - list.between
                onClicked: root.arriving.choose(found.row.person)
            }
        }
    }

    Flow {
        anchors.top: name.bottom
        anchors.topMargin: Theme.gap
        spacing: Theme.gap
        visible: root.group
        width: parent.width

        Repeater {
            model: [-10, -1, 0, 1, 10]

            Pill {
                required property int modelData

                Accessible.name: modelData === 0 ? qsTr("%n person(s)", "", root.arriving.headcount) : modelData > 0 ? qsTr("%1 more").arg(modelData) : qsTr("%1 fewer").arg(-modelData)
                Accessible.role: Accessible.Button
                chosen: modelData === 0
                horizontalPadding: Theme.px(6)
                implicitWidth: modelData === 0 ? Theme.text(96) : Math.max(Theme.touch, Theme.text(56))
                objectName: modelData === 0 ? "keepGroup" : "more" + modelData
                plain: modelData !== 0
                radius: Theme.radius
                size: Theme.lead
                text: modelData === 0 ? root.arriving.headcount : modelData > 0 ? "+" + modelData : "−" + -modelData
                onClicked: if (modelData !== 0)
                    root.arriving.count(modelData)
            }
        }

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            objectName: "noteGroup"
            path: Icons.check
            text: qsTr("Note the arrival of %n person(s)", "", root.arriving.headcount)
            onClicked: root.arriving.chooseGroup(name.text)
        }
    }
}
