pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Whom a line of a list is about: one of those who are here, somebody new, or nobody at all.
DeskSheet {
    id: root

    required property ImportQuestion question

    room: height
    title: question.title
    visible: question.isOpen
    onClosed: question.close()

    Words {
        id: said

        color: Theme.soft
        elide: Text.ElideRight
        maximumLineCount: 3 // a list may say a lot
        objectName: "questionSaid"
        text: root.question.said
        width: parent.width
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: said.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        columns: width > Theme.text(760) ? 2 : 1
        model: root.question.people
        name: root.title
        objectName: "whoIsMeant"
        rowHeight: Math.max(Theme.touch, Theme.text(20) * 2.9) + Theme.gap

        delegate: Item {
            id: one

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width / list.columns

            TwoLines {
                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.role: Accessible.RadioButton
                chosen: one.row.chosen ?? false
                height: parent.height - Theme.gap
                more: one.row.more ?? ""
                objectName: "meant" + one.index
                text: one.row.name ?? ""
                width: parent.width - (list.columns > 1 ? Theme.gap : 0)
                onClicked: root.question.say(one.row.person)
            }
        }
    }

    buttons: [
        Repeater {
            model: root.question.answers

            Pill {
                required property var modelData

                chosen: modelData.chosen
                objectName: "answer:" + modelData.answer
                plain: true
                text: modelData.said
                onClicked: root.question.say(modelData.answer)
            }
        },
        Pager {
            list: list
        }
    ]
}
