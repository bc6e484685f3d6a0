pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Loge

// Who came on a day, a page at a time; each can be touched.
Item {
    id: root

    required property Rows stays

    readonly property int columns: Math.max(1, Math.min(3, Math.floor((width + Theme.gap) / Theme.text(440))))
    readonly property real rowHeight: Math.max(Theme.touch, Theme.text(58))
    readonly property real pitch: rowHeight + Theme.gap // from a row to the next
    readonly property real rowWidth: (width - (columns - 1) * Theme.gap) / columns

    signal chosen(visit: string)

    PagedList {
        id: list

        readonly property bool fits: root.stays.count <= columns * Math.floor(root.height / rowHeight)

        apart: Theme.gap
        columns: root.columns
        height: root.height - (fits ? 0 : pager.height)
        model: root.stays
        objectName: "stays"
        rowHeight: root.pitch
        width: root.width + Theme.gap

        delegate: T.AbstractButton {
            id: stay

            required property int index
            required property string visit
            required property string name
            required property string hours
            required property string more
            required property bool estimated
            required property bool corrected
            readonly property string note: corrected ? qsTr("corrected") : estimated ? qsTr("estimated") : ""

            Accessible.name: [name, hours, note, more].filter(each => each !== "").join(", ")
            Accessible.role: Accessible.Button
            focusPolicy: Qt.TabFocus
            height: root.rowHeight
            objectName: "stay" + index
            visible: list.shows(y)
            width: root.rowWidth

            background: Rectangle {
                border.color: Theme.edge
                border.width: Theme.stroke
                color: stay.down ? Qt.darker(Theme.card, 1.15) : Theme.card
                radius: Theme.px(12)

                FocusRing {
                    corner: Theme.px(12)
                    shown: stay.visualFocus
                }
            }

            contentItem: Item {
                Column {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(16)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(16)
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        elide: Text.ElideRight
                        font.bold: true
                        text: stay.name
                        width: parent.width
                        wrapMode: Text.NoWrap
                    }

                    Words {
                        color: Theme.soft
                        elide: Text.ElideRight
                        font.pixelSize: Theme.tiny
                        text: [stay.hours, stay.note, stay.more].filter(each => each !== "").join(" · ")
                        width: parent.width
                        wrapMode: Text.NoWrap
                    }
                }
            }

            Keys.onEnterPressed: click()
            Keys.onReturnPressed: click()
            onClicked: root.chosen(visit)
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        list: list
    }
}
