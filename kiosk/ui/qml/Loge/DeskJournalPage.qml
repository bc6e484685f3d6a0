pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What happened at the door and at the desk.
FocusScope {
    id: root

    required property Journal journal
    required property PlaceSettings settings
    property real keys: 0 // what the keyboard on the screen covers of it

    signal callsWanted // the roll calls that are over

    Column {
        id: top

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)

        JournalFilters {
            id: filters

            journal: root.journal
            visible: root.keys === 0
            width: parent.width
        }

        Row {
            spacing: Theme.gap
            width: parent.width

            TextLine {
                id: field

                hint: label
                label: qsTr("A name or a word")
                maximumLength: 80
                objectName: "search"
                width: parent.width - done.width - parent.spacing

                onTextEdited: root.journal.lookFor(text)
            }

            Pill {
                id: done

                Accessible.role: Accessible.Button
                height: field.height
                objectName: field.activeFocus ? "typed" : "export"
                path: field.activeFocus ? Icons.check : Icons.download
                plain: true
                text: field.activeFocus ? qsTr("Done") : qsTr("Save as a file")
                enabled: field.activeFocus || !root.journal.exporting.going
                onClicked: {
                    if (field.activeFocus)
                        field.focus = false;
                    else
                        root.journal.export();
                }
            }
        }

        ExportNote {
            exporting: root.journal.exporting
            visible: exporting.said !== "" && !field.activeFocus
            width: parent.width
        }
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.keys > 0 ? root.keys + Theme.gap : pager.height + Theme.px(20) + Theme.gap
        anchors.top: top.bottom
        anchors.topMargin: Theme.gap
        model: root.journal.lines
        objectName: "lines"
        rowHeight: Theme.text(54)
        visible: height > rowHeight
        width: top.width
        x: Theme.px(20)

        delegate: JournalLine {
            height: list.rowHeight
            visible: list.shows(y)
            width: list.width
        }
    }

    Words {
        anchors.centerIn: list
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        text: root.journal.busy && root.journal.lines.count === 0 ? "…" : root.journal.empty ? qsTr("Nothing found.") : ""
        visible: text !== "" && list.height > height
        width: list.width
    }

    SettingsLink {
        id: link

        anchors.bottom: pager.bottom
        height: calls.height
        width: height
        settings: root.settings
        spot: "journal"
        visible: offered && root.keys === 0
        x: calls.x + calls.width + Theme.gap
    }

    Pill {
        id: calls

        Accessible.role: Accessible.Button
        anchors.bottom: pager.bottom
        objectName: "pastCalls"
        path: Icons.alarm
        plain: true
        text: qsTr("Roll calls and drills")
        visible: root.keys === 0
        width: Math.min(implicitWidth, pager.x - x - Theme.gap - (link.visible ? link.width + Theme.gap : 0))
        x: list.x
        onClicked: root.callsWanted()
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.right: list.right
        counts: false // nobody counts them
        list: list
        visible: list.overflows && root.keys === 0
    }

    Connections {
        function onChanged() {
            if (field.text !== root.journal.search)
                field.text = root.journal.search;
        }

        function onBegun() {
            list.begin();
        }

        target: root.journal
    }
}
