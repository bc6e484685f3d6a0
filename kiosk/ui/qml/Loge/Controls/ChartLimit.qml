pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A line across a drawing that says how many can be inside.
Item {
    id: root

    required property string name
    required property color color
    required property real high
    property bool aside: false // named at the other end, where another line lies close

    y: high

    Repeater {
        model: Math.max(0, Math.floor(root.width / Theme.px(14)))

        Rectangle {
            required property int index

            color: root.color
            height: Theme.stroke
            width: Theme.px(8)
            x: index * Theme.px(14)
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.top
        color: Theme.card
        height: label.height
        width: label.width + Theme.px(12)
        x: root.aside ? 0 : root.width - width

        Words {
            id: label

            anchors.centerIn: parent
            color: root.color
            font.pixelSize: Theme.tiny
            text: root.name
            wrapMode: Text.NoWrap
        }
    }
}
