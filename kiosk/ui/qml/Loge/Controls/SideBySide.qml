pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One thing of two records: what it is, and both; where one is to be kept, each can be chosen.
Item {
    id: root

    required property int index
    required property var row
    readonly property bool chooses: (row.field ?? "") !== ""
    readonly property real half: (width - label.width - 2 * Theme.gap) / 2

    signal kept(second: bool)

    Words {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Theme.gap / 2
        color: Theme.soft
        elide: Text.ElideRight
        font.pixelSize: Theme.tiny
        text: root.row.label ?? ""
        width: Math.min(Theme.text(140), 0.26 * root.width)
        wrapMode: Text.NoWrap
    }

    Repeater {
        model: [root.row.first ?? "", root.row.second ?? ""]

        Item {
            id: side

            required property int index
            required property string modelData
            readonly property bool second: index === 1

            height: root.height - Theme.gap
            width: root.half
            x: label.width + Theme.gap + index * (root.half + Theme.gap)

            Pill {
                Accessible.name: (root.row.label ?? "") + ", " + side.modelData
                anchors.fill: parent
                chosen: (root.row.fromSecond ?? false) === side.second
                objectName: (root.row.field ?? "") + side.index
                path: chosen ? Icons.check : ""
                plain: true
                radius: Theme.radius
                text: side.modelData
                visible: root.chooses
                onClicked: root.kept(side.second)
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideRight
                text: side.modelData
                visible: !root.chooses
                width: parent.width - Theme.px(20)
                wrapMode: Text.NoWrap
                x: Theme.px(20)
            }
        }
    }
}
