pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The codes of a person, and the ways to new ones.
DeskCard {
    id: root

    required property PersonCodes codes

    path: Icons.card
    title: qsTr("Cards and codes")
    aside: Pager {
        list: list
        small: true
    }

    Flow {
        id: deeds

        spacing: Theme.gap
        width: parent.width

        Deed {
            chosen: !root.codes.hasCard
            objectName: "newCard"
            path: Icons.plus
            text: qsTr("New card")
            onClicked: root.codes.makeCard(false)
        }

        Deed {
            objectName: "replaceCard"
            path: Icons.again
            text: qsTr("Replace a lost card")
            visible: root.codes.hasCard
            onClicked: root.codes.makeCard(true)
        }

        Deed {
            objectName: "enrol"
            path: Icons.key
            text: qsTr("Enrol a badge")
            onClicked: root.codes.enrol()
        }

        Deed {
            objectName: "givePersonal"
            path: Icons.keys
            text: root.codes.hasPersonal ? qsTr("New personal code") : qsTr("Personal code")
            onClicked: root.codes.givePersonal()
        }
    }

    Words {
        anchors.top: deeds.bottom
        anchors.topMargin: Theme.gap
        color: Theme.soft
        text: qsTr("No code yet: the desk notes when they come and leave.")
        visible: root.codes.rows.length === 0
        width: parent.width
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: deeds.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        model: root.codes.rows
        objectName: "codes"
        rowHeight: Math.max(48, Theme.px(52), Theme.text(48)) + Theme.gap

        delegate: Item {
            id: one

            required property int index
            readonly property var row: list.at(index)
            readonly property bool counts: row.counts ?? false

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            Column {
                anchors.verticalCenter: revoke.verticalCenter
                width: (one.counts ? revoke.x - Theme.gap : parent.width) - x

                Words {
                    color: one.counts ? Theme.ink : Theme.soft
                    elide: Text.ElideRight
                    font.bold: one.counts
                    text: one.row.name ?? ""
                    width: parent.width
                    wrapMode: Text.NoWrap
                }

                Words {
                    color: Theme.soft
                    elide: Text.ElideRight
                    font.pixelSize: Theme.tiny
                    text: one.row.since ?? ""
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
            }

            Pill {
                id: revoke

                Accessible.name: qsTr("Revoke: %1, %2", "a code, since when").arg(one.row.name ?? "").arg(one.row.since ?? "")
                Accessible.role: Accessible.Button
                implicitHeight: Math.max(48, Theme.px(52))
                objectName: "revoke" + one.index
                opacity: one.counts ? 1 : 0
                enabled: one.counts
                path: Icons.close
                plain: true
                size: Theme.tiny
                text: qsTr("Revoke")
                x: parent.width - width
                onClicked: root.codes.revoke(one.row.code)
            }
        }
    }

    component Deed: Pill {
        Accessible.role: Accessible.Button
        implicitHeight: Math.max(48, Theme.px(52))
        plain: true
    }
}
