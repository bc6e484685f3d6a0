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

        LowPill {
            Accessible.role: Accessible.Button
            chosen: !root.codes.hasCard
            objectName: "newCard"
            path: Icons.plus
            text: qsTr("New card")
            onClicked: root.codes.makeCard(false)
        }

        LowPill {
            Accessible.role: Accessible.Button
            objectName: "replaceCard"
            path: Icons.again
            text: qsTr("Replace a lost card")
            visible: root.codes.hasCard
            onClicked: root.codes.makeCard(true)
        }

        LowPill {
            Accessible.role: Accessible.Button
            objectName: "enrol"
            path: Icons.key
            text: qsTr("Enrol a badge")
            onClicked: root.codes.enrol()
        }

        LowPill {
            Accessible.role: Accessible.Button
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

        delegate: CodeRow {
            height: list.rowHeight
            row: list.at(index)
            visible: list.shows(y)
            width: list.width
            onRevoked: root.codes.revoke(row.code)
        }
    }
}
