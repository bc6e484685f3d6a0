pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What people are found by: a word that is typed, or what the list is sifted by; and how many there are.
Column {
    id: root

    required property Members members
    required property bool low // while a keyboard covers the page

    spacing: Theme.gap

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
        visible: !root.low
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
        visible: !root.low
        width: parent.width
    }

    Connections {
        function onChanged() {
            if (field.text !== root.members.typed && !field.activeFocus)
                field.text = root.members.typed;
        }

        target: root.members
    }
}
