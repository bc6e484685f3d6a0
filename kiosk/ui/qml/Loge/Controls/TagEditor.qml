pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Tags: those that somebody has, each with a way to take it away, and those that others use, to add.
Item {
    id: root

    required property Editing editing
    required property Tagging tagging

    Row {
        id: line

        spacing: Theme.gap
        width: parent.width

        TextLine {
            id: field

            hint: qsTr("Another, in a word or two")
            label: hint
            maximumLength: 60
            objectName: "tag"
            width: parent.width - add.width - parent.spacing
            onAccepted: root.tagging.add(text)
            onTextEdited: root.tagging.write(text)
        }

        Pill {
            id: add

            Accessible.role: Accessible.Button
            enabled: root.tagging.typed.trim() !== ""
            height: field.height
            objectName: "addTag"
            path: Icons.plus
            plain: true
            text: qsTr("Add")
            onClicked: root.tagging.add(field.text)
        }
    }

    FactNote {
        id: note

        anchors.top: line.bottom
        anchors.topMargin: Theme.gap
        editing: root.editing
        visible: text !== "" && root.height > Theme.text(240)
        width: parent.width - (pager.visible ? pager.width + Theme.gap : 0)
    }

    Pager {
        id: pager

        anchors.right: parent.right
        anchors.top: line.bottom
        anchors.topMargin: Theme.gap
        list: list
        small: true
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: line.bottom
        anchors.topMargin: Theme.gap + Math.max(note.visible ? note.height + Theme.gap : 0, pager.visible || note.visible ? pager.height + Theme.gap : 0)
        apart: Theme.gap
        columns: Math.max(1, Math.floor(width / Theme.text(250)))
        model: root.tagging.rows
        name: root.editing.label
        objectName: "tags"
        rowHeight: Theme.touch + Theme.gap

        delegate: Item {
            id: tag

            required property string word
            required property bool own

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width / list.columns

            Pill {
                property string held // the list may move under a finger

                Accessible.name: tag.own ? qsTr("Take %1 away").arg(tag.word) : qsTr("Add %1").arg(tag.word)
                Accessible.role: Accessible.Button
                chosen: tag.own
                height: Theme.touch
                objectName: (tag.own ? "own:" : "proposed:") + tag.word
                path: tag.own ? Icons.close : Icons.plus
                plain: true
                text: tag.word
                trailing: tag.own
                width: Math.min(implicitWidth, parent.width - Theme.gap)
                onClicked: if (held === tag.word || held === "")
                    tag.own ? root.tagging.remove(tag.word) : root.tagging.add(tag.word)
                onPressed: held = tag.word
            }
        }
    }

    Connections {
        function onChanged() {
            if (root.tagging.typed === "" && field.text !== "" && field.text.trim() !== "")
                field.clear();
        }

        target: root.tagging
    }
}
