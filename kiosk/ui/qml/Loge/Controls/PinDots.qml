pragma ComponentBehavior: Bound

import QtQuick
import Loge

// How many digits have been typed of a PIN; not which, and not how many it will be.
Rectangle {
    id: root

    required property int typed
    required property int most

    Accessible.name: qsTr("%n digit(s) typed", "", typed)
    Accessible.role: Accessible.StaticText
    border.color: Theme.edge
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: Theme.px(60)
    radius: Theme.gap

    Row {
        anchors.centerIn: parent
        spacing: Math.min(Theme.px(24), (root.width - root.most * Theme.px(20)) / (root.most + 1))

        Repeater {
            model: root.most

            Rectangle {
                required property int index
                readonly property bool there: index < root.typed

                border.color: Theme.edge
                border.width: Theme.stroke
                color: there ? Theme.ink : "transparent"
                height: width
                opacity: there || index < 4 ? 1 : 0.4
                radius: width / 2
                width: Theme.px(20)
            }
        }
    }
}
