pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Every setting with what holds now; a word typed above finds it.
FocusScope {
    id: root

    required property PlaceSettings settings
    property real keys: 0 // what the keyboard on the screen covers of it
    readonly property bool typing: keys > 0

    onVisibleChanged: if (!visible)
        field.focus = false // its keys go with it

    signal keysWanted // those of the desk: whom the place trusts
    signal documentsWanted

    Column {
        id: top

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)

        SettingsDoors {
            settings: root.settings
            visible: !root.typing
            width: parent.width
            onDocumentsWanted: root.documentsWanted()
            onKeysWanted: root.keysWanted()
        }

        Row {
            spacing: Theme.gap
            width: parent.width

            TextLine {
                id: field

                hint: label
                label: qsTr("Look for a setting")
                maximumLength: 80
                objectName: "search"
                width: parent.width - (done.visible ? done.width + parent.spacing : 0)

                onTextEdited: root.settings.lookFor(text)
            }

            Pill {
                id: done

                Accessible.role: Accessible.Button
                height: field.height
                objectName: "typed"
                path: Icons.check
                plain: true
                text: qsTr("Done")
                visible: field.activeFocus
                onClicked: field.focus = false
            }
        }
    }

    PagedList {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.typing ? root.keys + Theme.gap : Theme.px(20) + pager.height + Theme.gap
        anchors.top: top.bottom
        anchors.topMargin: Theme.gap
        apart: Theme.gap
        between: Theme.gap
        columns: width > Theme.text(860) ? 2 : 1
        model: root.settings.rows
        name: qsTr("Settings")
        objectName: "settings"
        rowHeight: Math.max(Theme.touch, Theme.text(66)) + Theme.gap
        visible: height > rowHeight
        width: top.width
        x: top.x

        delegate: Item {
            id: line

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.cell

            SettingRow {
                group: line.row.group ?? ""
                height: parent.height - Theme.gap
                objectName: "setting:" + (line.row.setting ?? "")
                title: line.row.title ?? ""
                usual: line.row.usual ?? true
                value: line.row.value ?? ""
                width: parent.width - list.between
                onClicked: root.settings.choose(line.row.setting)
            }
        }
    }

    Words {
        anchors.centerIn: list
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        objectName: "nothing"
        text: root.settings.rows.length === 0 ? qsTr("Nothing found.") : ""
        visible: text !== "" && list.height > height
        width: list.width
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.right: list.right
        list: list
        visible: list.overflows && !root.typing
    }

    Connections {
        function onBegun() {
            list.begin();
            if (field.text !== root.settings.search)
                field.text = root.settings.search;
        }

        target: root.settings
    }
}
