pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What is known of somebody: taken along, put together with another record, erased.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Member member: lodge.members.member
    readonly property KnownOf known: lodge.members.knownOf
    readonly property Merging merging: lodge.members.merging
    readonly property bool beside: width > Theme.text(760)

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: pager.height + Theme.px(20) + Theme.gap // whether it shows or not
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        model: [
            {
                name: "takeAlong",
                path: Icons.download,
                title: qsTr("Take along"),
                does: qsTr("Write the files"),
                note: root.known.file || qsTr("All that is known of them in two files, once to be read and once for another program. They hold personal data: give them to nobody else."),
                refused: root.known.failed
            },
            {
                name: "merge",
                path: Icons.people,
                title: qsTr("Put together"),
                does: qsTr("Look for the other record…"),
                note: qsTr("When somebody is there twice: visits, cards and memberships of both are kept."),
                refused: false
            },
            {
                name: "erase",
                path: Icons.erase,
                title: qsTr("Erase"),
                does: qsTr("Erase…"),
                note: root.known.refused || qsTr("At their request, their name and words go for good. You see first what goes."),
                refused: root.known.refused !== ""
            }
        ]
        objectName: "dataList"
        rowHeight: root.beside ? Theme.text(140) : Math.max(Theme.touch, Theme.text(64)) + Theme.text(130)
        visible: root.merging.step === Merging.Nothing && !root.known.asking

        delegate: DataRow {
            beside: root.beside
            enabled: !root.known.busy
            height: list.rowHeight - Theme.gap
            row: list.at(index)
            visible: list.shows(y)
            width: list.width
            onWanted: {
                if (row.name === "takeAlong")
                    root.known.takeAlong();
                else if (row.name === "merge")
                    root.merging.begin();
                else
                    root.known.askToErase();
            }
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.right: list.right
        list: list
        visible: list.visible && list.overflows
    }

    Loader {
        active: root.merging.step !== Merging.Nothing
        anchors.fill: parent
        focus: active
        sourceComponent: MemberMerge {
            merging: root.merging
            name: root.member.name
        }
    }

    Loader {
        active: root.known.asking && root.merging.step === Merging.Nothing
        anchors.fill: parent
        focus: active
        sourceComponent: ErasePanel {
            busy: root.known.busy
            losses: root.known.losses
            stays: root.known.stays
            title: qsTr("Erase %1?").arg(root.member.name)
            onErased: root.known.erase()
            onKept: root.known.leave()
        }
    }
}
