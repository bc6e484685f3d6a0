pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who is here: looked for by name, narrowed by a filter, and noted as leaving or arriving by hand.
DeskCard {
    id: root

    required property Lodge lodge
    readonly property HereList here: lodge.today.here
    readonly property real rowHeight: Math.max(48, Theme.px(48), Theme.text(46)) + Theme.gap
    readonly property bool narrow: width < Theme.text(760)
    readonly property real pager: 2 * Math.max(48, Theme.px(48)) + Theme.text(50) + 3 * Theme.gap // with any number but those of very many pages
    readonly property real room: width - 2 * pad - pager - arrival.width - (empty.visible ? empty.width + Theme.gap : 0)
    readonly property bool lined: filters.long <= room // all in the line of the title
    readonly property bool titled: !narrow && (!lined || filters.long + called.width + 2 * Theme.gap <= room)
    readonly property real overhead: around + (lined ? 0 : filters.height + Theme.px(6))

    kept: lined ? filters.long : 0
    path: narrow || lined ? "" : Icons.people
    title: titled ? called.text : ""
    aside: [
        Pager {
            list: list
            small: true
        },
        Pill {
            id: empty

            Accessible.role: Accessible.Button
            implicitHeight: Math.max(48, Theme.px(48))
            objectName: "empty"
            path: Icons.leaving
            plain: true
            size: Theme.tiny
            text: qsTr("Everybody has left")
            visible: root.here.unconfirmed
            onClicked: root.lodge.desk.rooms.lay(DeskRooms.Empty)
        },
        Pill {
            id: arrival

            Accessible.role: Accessible.Button
            chosen: true
            implicitHeight: Math.max(48, Theme.px(48))
            objectName: "arrival"
            path: Icons.plus
            text: qsTr("Arrival")
            onClicked: {
                root.lodge.arriving.begin();
                root.lodge.desk.rooms.lay(DeskRooms.Arrival);
            }
        }
    ]

    TextMetrics {
        id: called

        font.bold: true
        font.pixelSize: Theme.text(20)
        text: qsTr("Present")
    }

    Flow {
        id: filters

        readonly property real slim: Theme.text(184)
        readonly property real long: [...children].slice(1).reduce((sum, each) => sum + (each.width ? each.width + spacing : 0), slim)

        spacing: Theme.gap
        width: root.lined ? long + 1 : parent.width
        x: root.lined && root.titled ? Math.ceil(called.width) + 2 * Theme.gap : 0
        y: root.lined ? -Theme.gap - (root.head + height) / 2 : 0

        TextLine {
            height: Math.max(48, Theme.px(48))
            hint: qsTr("Find a name")
            label: qsTr("Find a name")
            objectName: "find"
            width: root.lined ? filters.slim : Math.min(root.width - 2 * root.pad, Theme.text(230))
            onTextEdited: root.here.lookFor(text)
        }

        Repeater {
            model: root.here.filters

            Pill {
                required property var modelData

                chosen: modelData.chosen
                horizontalPadding: Theme.px(10)
                implicitHeight: Math.max(48, Theme.px(48))
                objectName: "filter:" + modelData.name
                size: Theme.tiny
                text: modelData.text
                onClicked: root.here.narrow(modelData.name)
            }
        }
    }

    Words {
        color: Theme.soft
        text: root.here.search === "" ? qsTr("Nobody is here yet.") : qsTr("Nobody here has such a name.")
        visible: root.here.rows.length === 0
        width: parent.width
        y: list.y + Theme.px(6)
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.lined ? 0 : filters.height + Theme.px(6)
        objectName: "here"
        model: root.here.rows
        rowHeight: root.rowHeight

        delegate: HereRow {
            required property int index

            height: list.rowHeight
            row: list.at(index)
            visible: list.shows(y)
            width: list.width
            onDeparted: visit => root.lodge.today.remedies.depart(visit)
            onOpened: visit => root.lodge.visiting.open(visit)
        }
    }
}
