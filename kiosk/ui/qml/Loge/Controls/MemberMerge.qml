pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The other record of the same person is looked for, then both lie side by side.
FocusScope {
    id: root

    required property Merging merging
    required property string name
    readonly property bool looking: merging.step === Merging.Looking
    readonly property bool low: looking && height < Theme.text(300) // while the keyboard shows

    Words {
        id: title

        Accessible.role: Accessible.Heading
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.text(22)
        visible: !root.low
        text: root.looking ? qsTr("Who else is %1?").arg(root.name) : qsTr("What is kept")
        width: back.x - x - Theme.gap
        wrapMode: Text.NoWrap
        x: Theme.px(20)
        y: Theme.gap + (back.height - height) / 2
    }

    Pill {
        id: back

        Accessible.role: Accessible.Button
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        objectName: "leaveBoth"
        path: Icons.back
        plain: true
        text: qsTr("Leave both")
        y: Theme.gap
        onClicked: root.merging.leave()
    }

    TextLine {
        id: field

        anchors.left: title.left
        focus: root.looking
        hint: label
        label: qsTr("The first letters of the name")
        maximumLength: 80
        objectName: "twin"
        visible: root.looking
        width: (root.low ? back.x - Theme.gap : back.x + back.width) - x
        y: root.low ? back.y : back.y + back.height + Theme.gap
        Component.onCompleted: forceActiveFocus()
        onTextEdited: root.merging.lookFor(text)
    }

    Words {
        id: said

        anchors.left: title.left
        anchors.right: back.right
        anchors.top: root.looking ? field.bottom : back.bottom
        anchors.topMargin: Theme.gap
        color: root.merging.refused ? Theme.brickInk : Theme.soft
        objectName: "saidOfBoth"
        font.pixelSize: root.looking ? Theme.body : Theme.tiny
        text: root.merging.refused || (!root.looking ? root.merging.note : root.merging.inVain ? qsTr("Nobody else has such a name.") : "")
        visible: text !== ""

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }

    PagedList {
        id: twins

        anchors.bottom: root.looking ? parent.bottom : merge.top
        anchors.bottomMargin: Theme.gap
        anchors.left: title.left
        anchors.right: back.right
        anchors.top: said.visible ? said.bottom : said.top
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        columns: width > Theme.text(760) ? 2 : 1
        model: root.merging.found
        objectName: "twins"
        rowHeight: Theme.touch + Theme.gap
        visible: root.looking && height > rowHeight

        delegate: Item {
            id: found

            required property int index
            readonly property var row: twins.at(index)

            height: twins.rowHeight
            visible: twins.shows(y)
            width: twins.width / twins.columns

            Pill {
                Accessible.role: Accessible.Button
                height: Theme.touch
                objectName: "twin:" + (found.row.name ?? "")
                plain: true
                radius: Theme.radius
                text: found.row.name ?? ""
                width: parent.width - (twins.columns > 1 ? Theme.gap : 0)
                onClicked: root.merging.choose(found.row.person)
            }
        }
    }

    PagedList {
        id: both

        readonly property bool stacked: width < Theme.text(820)
        readonly property real choice: Math.max(48, Theme.px(48), Theme.text(40)) + Theme.gap

        anchors.bottom: twins.bottom
        anchors.left: twins.left
        anchors.right: twins.right
        anchors.top: twins.top
        apart: Theme.gap
        model: root.merging.lines
        objectName: "both"
        rowHeight: stacked ? 2 * choice + Theme.text(24) : choice
        visible: !root.looking

        delegate: SideBySide {
            row: both.at(index)
            stacked: both.stacked
            height: both.rowHeight
            visible: both.shows(y)
            width: both.width
            onKept: second => root.merging.keep(row.field, second)
        }
    }

    Pill {
        id: merge

        Accessible.role: Accessible.Button
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: title.left
        chosen: true
        objectName: "mergeBoth"
        path: Icons.check
        text: qsTr("Make one of both")
        visible: !root.looking
        onClicked: root.merging.merge()
    }

    Pager {
        anchors.bottom: merge.bottom
        anchors.right: back.right
        counts: width < back.x + back.width - merge.x - merge.width
        list: root.looking ? twins : both
        visible: root.looking ? twins.visible && twins.overflows : both.overflows
    }
}
