pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Whom the place trusts with the shift, the till and the settings.
Item {
    id: root

    required property Lodge lodge
    readonly property Trusting trusting: lodge.trusting
    readonly property bool brief: width < Theme.text(900)

    DeskCard {
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        path: root.brief ? "" : Icons.key
        title: qsTr("Who may take the shift")
        aside: [
            Pager {
                list: list
                small: true
            },
            SettingsLink {
                settings: root.lodge.settings
                spot: "keys"
                text: root.brief ? "" : qsTr("Settings", "those of the keys")
            },
            Pill {
                Accessible.role: Accessible.Button
                chosen: true
                implicitHeight: Math.max(48, Theme.px(48))
                objectName: "trust"
                path: Icons.plus
                text: qsTr("Hand out keys")
                onClicked: root.trusting.add()
            }
        ]

        Words {
            id: told

            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: qsTr("They show their card and choose a PIN. Rights come with the shift and end with it.")
            width: parent.width
        }

        PagedList {
            id: list

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: told.bottom
            anchors.topMargin: Theme.gap
            apart: Theme.gap
            objectName: "trusted"
            model: root.trusting.rows
            rowHeight: (root.brief ? Theme.text(28) : 0) + Math.max(48, Theme.px(52)) + Theme.gap

            delegate: Item {
                id: one

                required property int index
                readonly property var row: list.at(index)

                height: list.rowHeight
                visible: list.shows(y)
                width: list.width

                Avatar {
                    id: disc

                    initials: one.row.initials ?? ""
                    tint: one.row.tint ?? 0
                    visible: !root.brief
                    width: Theme.px(44)
                    y: (rights.height - height) / 2
                }

                Words {
                    elide: Text.ElideRight
                    font.bold: true
                    text: one.row.hasPin ? one.row.name ?? "" : qsTr("%1 (no PIN yet)").arg(one.row.name ?? "")
                    width: root.brief ? parent.width : rights.x - x - Theme.gap
                    wrapMode: Text.NoWrap
                    x: root.brief ? 0 : disc.width + Theme.gap
                    y: root.brief ? 0 : (rights.height - height) / 2
                }

                Row {
                    id: rights

                    spacing: Theme.gap
                    x: root.brief ? 0 : parent.width - width
                    y: root.brief ? Theme.text(26) : 0

                    Repeater {
                        model: [["concierge", qsTr("Shift", "a right")], ["treasurer", qsTr("Treasurer", "a right")], ["settings", qsTr("Settings", "a right")]]

                        Pill {
                            required property var modelData

                            Accessible.name: modelData[1] + ", " + (one.row.name ?? "")
                            Accessible.role: Accessible.CheckBox
                            chosen: one.row[modelData[0]] ?? false
                            implicitHeight: Math.max(48, Theme.px(52))
                            implicitWidth: implicitContentWidth + leftPadding + rightPadding + (path ? 0 : Theme.text(20) + Theme.px(6)) // as wide without the tick
                            objectName: modelData[0] + ":" + (one.row.name ?? "")
                            path: chosen ? Icons.check : ""
                            plain: true
                            size: Theme.tiny
                            text: modelData[1]
                            onClicked: root.trusting.turn(one.row.person, modelData[0])
                        }
                    }
                }
            }
        }
    }
}
