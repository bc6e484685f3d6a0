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

    path: narrow ? "" : Icons.people
    title: narrow ? "" : qsTr("Present")
    aside: [
        Pager {
            list: list
        },
        Pill {
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

    Flow {
        id: filters

        spacing: Theme.gap
        width: parent.width

        TextLine {
            height: Math.max(48, Theme.px(48))
            hint: qsTr("Find a name")
            label: qsTr("Find a name")
            objectName: "find"
            width: Math.min(parent.width, Theme.text(230))
            onTextEdited: root.here.lookFor(text)
        }

        Repeater {
            model: root.here.filters

            Pill {
                required property var modelData

                chosen: modelData.chosen
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
        y: filters.height + Theme.gap
    }

    PagedRows {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: filters.bottom
        anchors.topMargin: Theme.px(6)
        objectName: "here"
        rowHeight: root.rowHeight
        rows: root.here.rows

        delegate: HereRow {
            required property int index

            height: list.rowHeight
            row: list.at(index)
            width: list.width
            onDeparted: visit => root.lodge.today.remedies.depart(visit)
            onOpened: visit => root.lodge.visiting.open(visit)
        }
    }
}
