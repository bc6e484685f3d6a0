pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The other record of somebody is looked for by the first letters of its name.
FocusScope {
    id: root

    required property Merging merging
    required property real fieldWidth // of the line to type in
    readonly property real room: height - list.y - Theme.gap
    readonly property bool pages: list.lines * list.rowHeight > room && room > list.rowHeight + pager.height + Theme.px(20)

    TextLine {
        id: field

        focus: true
        hint: label
        label: qsTr("The first letters of the name")
        maximumLength: 80
        objectName: "twin"
        width: root.fieldWidth
        Component.onCompleted: forceActiveFocus()
        onTextEdited: root.merging.lookFor(text)
    }

    Words {
        id: said

        anchors.top: field.bottom
        anchors.topMargin: Theme.gap
        color: root.merging.refused ? Theme.brickInk : Theme.soft
        objectName: "saidOfTwins"
        text: root.merging.refused || (root.merging.inVain ? qsTr("Nobody else has such a name.") : "")
        visible: text !== ""
        width: parent.width

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.pages ? pager.height + Theme.px(20) + Theme.gap : Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: said.visible ? said.bottom : field.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        between: Theme.gap
        columns: width > Theme.text(760) ? 2 : 1
        model: root.merging.found
        objectName: "twins"
        rowHeight: Theme.touch + Theme.gap
        visible: height > rowHeight

        delegate: Item {
            id: found

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            Pill {
                Accessible.role: Accessible.Button
                height: Theme.touch
                objectName: "twin:" + (found.row.name ?? "")
                plain: true
                radius: Theme.radius
                text: found.row.name ?? ""
                width: parent.width - list.between
                onClicked: root.merging.choose(found.row.person)
            }
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.right: parent.right
        list: list
        visible: root.pages
    }
}
