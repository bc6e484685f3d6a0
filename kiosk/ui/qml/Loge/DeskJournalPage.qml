pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What happened at the door and at the desk.
FocusScope {
    id: root

    required property Journal journal
    required property Language language

    readonly property real rowHeight: Theme.text(54)
    readonly property int rows: Math.floor(list.height / rowHeight)

    Component.onCompleted: journal.fit(rows)
    onRowsChanged: journal.fit(rows)

    Column {
        id: top

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.margin
        y: Theme.px(24)

        JournalFilters {
            id: filters

            journal: root.journal
            visible: !field.activeFocus || !keyboard.covers
            width: parent.width
        }

        Row {
            spacing: Theme.gap
            width: parent.width

            SearchField {
                id: field

                name: qsTr("A name or a word")
                words: root.journal.search
                width: parent.width - keysAway.width - parent.spacing
                onSearched: words => root.journal.lookFor(words)
            }

            Pill {
                id: keysAway

                Accessible.role: Accessible.Button
                height: field.height
                objectName: field.activeFocus ? "typed" : "export"
                path: field.activeFocus ? Icons.check : Icons.download
                plain: true
                text: field.activeFocus ? qsTr("Done") : qsTr("Save as a file")
                enabled: field.activeFocus || !root.journal.exporting.going
                onClicked: field.activeFocus ? root.forceActiveFocus() : root.journal.export()
            }
        }

        Row {
            spacing: Theme.gap
            visible: told.text !== "" && !field.activeFocus
            width: parent.width

            Words {
                id: told

                anchors.verticalCenter: parent.verticalCenter
                color: root.journal.exporting.failed ? Theme.brickInk : Theme.leafInk
                objectName: "exported"
                text: root.journal.exporting.said
                width: parent.width - (stop.visible ? stop.width + parent.spacing : 0)
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere

                onTextChanged: said => {
                    if (said !== "")
                        Accessible.announce(said);
                }
            }

            Pill {
                id: stop

                Accessible.role: Accessible.Button
                objectName: "stopExport"
                plain: true
                text: qsTr("Stop")
                visible: root.journal.exporting.going
                onClicked: root.journal.exporting.stop()
            }
        }
    }

    Item {
        id: list

        anchors.bottom: keyboard.active ? keyboard.top : pager.top
        anchors.bottomMargin: Theme.gap
        anchors.top: top.bottom
        anchors.topMargin: Theme.gap
        width: top.width
        x: Theme.margin

        Words {
            anchors.centerIn: parent
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: root.journal.busy ? "…" : root.journal.empty ? qsTr("Nothing of the kind was noted.") : ""
            visible: text !== "" && list.height > height
            width: parent.width
        }

        Column {
            Accessible.role: Accessible.List
            visible: root.rows > 0
            width: parent.width

            Repeater {
                model: root.journal.lines

                JournalLine {
                    height: root.rowHeight
                    width: list.width
                }
            }
        }
    }

    ListPager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.right: list.right
        isFirst: root.journal.isFirst
        isLast: root.journal.isLast
        number: ""
        visible: !keyboard.active
        onTurned: pages => root.journal.turn(pages)
    }

    Loader {
        id: keyboard

        readonly property bool covers: root.height < Theme.px(900)

        active: field.activeFocus
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.px(1280), 2 * (parent.height - Theme.text(180)))

        onActiveChanged: if (active)
            setSource("Controls/ScreenKeyboard.qml", {
                language: root.language
            })
    }
}
