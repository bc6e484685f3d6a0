pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Everybody, found as somebody types and sifted; a touch opens one of them.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Members members: lodge.members
    property real keys: 0 // what the keyboard on the screen covers of it

    Column {
        id: top

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)

        Row {
            spacing: Theme.gap
            width: parent.width

            TextLine {
                id: field

                hint: qsTr("A name, an e-mail, a skill")
                label: hint
                maximumLength: 80
                objectName: "search"
                width: parent.width - add.width - parent.spacing

                onAccepted: focus = false
                onTextEdited: root.members.lookFor(text)
            }

            Pill {
                id: add

                Accessible.role: Accessible.Button
                chosen: true
                height: field.height
                objectName: "addPerson"
                path: Icons.plus
                text: qsTr("Add somebody")
                onClicked: root.members.adding.begin(root.members.inVain ? field.text : "")
            }
        }

        Flow {
            spacing: Theme.gap
            visible: root.keys === 0
            width: parent.width

            Repeater {
                model: root.members.filters.length // which stays: a finger may be on one of them

                Pill {
                    required property int index
                    readonly property var filter: root.members.filters[index] ?? ({})

                    chosen: filter.chosen ?? false
                    implicitHeight: Math.max(48, Theme.px(52))
                    objectName: "sift:" + (filter.name ?? "")
                    size: Theme.tiny
                    text: filter.text ?? ""
                    onClicked: root.members.sift(filter.name)
                }
            }
        }

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            objectName: "found"
            text: root.members.said
            visible: root.keys === 0
            width: parent.width
        }
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.keys > 0 ? root.keys + Theme.gap : tools.height + Theme.px(20) + Theme.gap
        anchors.top: top.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        columns: width > Theme.text(840) ? 2 : 1
        model: root.members.rows
        name: qsTr("People")
        objectName: "people"
        rowHeight: Math.max(Theme.touch, Theme.text(62)) + Theme.gap
        visible: height >= rowHeight
        width: top.width
        x: Theme.px(20)

        delegate: Item {
            id: line

            required property string person
            required property string name
            required property string initials
            required property int tint
            required property string face
            required property string plan
            required property string subscription
            required property bool alert
            required property string inside

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width / list.columns

            MemberRow {
                alert: line.alert
                face: line.face
                height: parent.height - Theme.gap
                initials: line.initials
                inside: line.inside
                name: line.name
                objectName: "person:" + line.name
                person: line.person
                plan: line.plan
                subscription: line.subscription
                tint: line.tint
                width: parent.width - (list.columns > 1 ? Theme.gap : 0)
                onClicked: root.members.openPerson(line.person)
            }
        }
    }

    Flow {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        spacing: Theme.gap
        visible: root.keys === 0
        width: (pager.visible ? pager.x - Theme.gap : list.x + list.width) - x
        x: list.x

        Pill {
            Accessible.role: Accessible.Button
            objectName: "room:plans"
            path: Icons.calendar
            plain: true
            text: qsTr("Plans")
            onClicked: root.lodge.desk.enter(DeskRooms.Plans)
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "room:cards"
            path: Icons.card
            plain: true
            text: qsTr("Cards to print")
            onClicked: root.lodge.desk.enter(DeskRooms.Cards)
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "importPeople"
            path: Icons.download
            plain: true
            text: qsTr("Import, export")
            onClicked: root.lodge.desk.enter(DeskRooms.Import)
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.right: list.right
        counts: false // more come as somebody gets to the last that was read
        list: list
        visible: list.overflows && root.keys === 0
    }

    Connections {
        function onBegun() {
            list.begin();
        }

        function onChanged() {
            if (field.text !== root.members.typed && !field.activeFocus)
                field.text = root.members.typed;
        }

        target: root.members
    }
}
