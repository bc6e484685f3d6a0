pragma ComponentBehavior: Bound

import QtQuick
import Loge

// How many digits have been typed of a code, not which: in a slot each, or, where it may be longer or shorter, in a frame.
Item {
    id: root

    required property int typed
    required property int digits // at the most
    property int least: digits
    readonly property bool framed: least < digits
    readonly property real dot: Theme.px(20)
    readonly property real slot: framed ? dot : Math.min(Theme.px(96), (width - (digits - 1) * Theme.gap) / digits)

    Accessible.name: qsTr("%n digit(s) typed", "", typed)
    Accessible.role: Accessible.StaticText
    implicitHeight: Theme.px(60)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.stroke
        color: Theme.card
        radius: Theme.gap
        visible: root.framed
    }

    Row {
        spacing: root.framed ? Math.min(Theme.px(24), (root.width - root.digits * root.dot) / (root.digits + 1)) : Theme.gap
        x: root.framed ? (root.width - width) / 2 : 0

        Repeater {
            model: root.digits

            Rectangle {
                id: slot

                required property int index
                readonly property bool there: index < root.typed

                border.color: index === root.typed ? Theme.blue : Theme.edge
                border.width: root.framed ? 0 : Theme.stroke
                color: root.framed ? "transparent" : Theme.card
                height: root.height
                radius: Theme.gap
                width: root.slot

                Rectangle {
                    anchors.centerIn: parent
                    border.color: Theme.edge
                    border.width: root.framed ? Theme.stroke : 0
                    color: slot.there ? Theme.ink : "transparent"
                    height: width
                    opacity: slot.there || slot.index < root.least ? 1 : 0.4
                    radius: width / 2
                    visible: root.framed || slot.there
                    width: root.dot
                }
            }
        }
    }
}
