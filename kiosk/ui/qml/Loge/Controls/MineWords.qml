pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What somebody can help with, and what they look for: one word goes by a tap, another is typed.
Item {
    id: root

    required property OwnThings things
    required property OwnWriting writing
    property bool needs: false

    Flow {
        id: which

        spacing: Theme.gap
        width: parent.width

        Pill {
            chosen: !root.needs
            objectName: "theSkills"
            text: qsTr("I can help with")
            onClicked: root.needs = false
        }

        Pill {
            chosen: root.needs
            objectName: "theNeeds"
            text: qsTr("I am looking for")
            onClicked: root.needs = true
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "addWord"
            path: Icons.plus
            plain: true
            text: qsTr("Add")
            onClicked: root.writing.begin(root.needs ? OwnWriting.Needs : OwnWriting.Skills)
        }

        Pager {
            counts: false
            list: list
        }
    }

    Words {
        anchors.top: which.bottom
        anchors.topMargin: Theme.px(20)
        color: Theme.soft
        text: qsTr("Nothing yet.")
        visible: list.count === 0
        width: parent.width
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: which.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        between: Theme.gap
        columns: Math.max(1, Math.floor(width / Theme.text(480)))
        model: root.needs ? root.things.needs : root.things.skills
        objectName: "words"
        rowHeight: Theme.touch + Theme.gap

        delegate: Item {
            id: one

            required property int index
            readonly property string word: list.model[index] ?? ""

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            Pill {
                Accessible.name: qsTr("Take away: %1").arg(one.word)
                Accessible.role: Accessible.Button
                height: Theme.touch
                objectName: "word:" + one.word
                path: Icons.close
                plain: true
                radius: Theme.radius
                text: one.word
                trailing: true
                width: one.width - list.between
                onClicked: root.things.remove(root.needs ? "needs" : "skills", one.word)
            }
        }
    }
}
