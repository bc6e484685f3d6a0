pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One thing of two records: what it is, and both; where one is to be kept, each can be chosen.
Item {
    id: root

    required property int index
    required property var row
    required property bool stacked // below each other, where there is no room beside
    readonly property bool chooses: (row.field ?? "") !== ""
    readonly property real across: stacked ? width : (width - label.width - 2 * Theme.gap) / 2

    signal kept(second: bool)

    Words {
        id: label

        color: Theme.soft
        elide: Text.ElideRight
        font.pixelSize: Theme.tiny
        text: root.row.label ?? ""
        width: root.stacked ? root.width : Math.min(Theme.text(140), 0.26 * root.width)
        wrapMode: Text.NoWrap
        y: root.stacked ? 0 : (root.height - Theme.gap - height) / 2
    }

    Repeater {
        model: [root.row.first ?? "", root.row.second ?? ""]

        Item {
            id: side

            required property int index
            required property string modelData
            readonly property bool second: index === 1
            readonly property real below: label.height + Theme.px(4)

            height: root.stacked ? (root.height - below) / 2 - Theme.gap : root.height - Theme.gap
            width: root.across
            x: root.stacked ? 0 : label.width + Theme.gap + index * (root.across + Theme.gap)
            y: root.stacked ? below + index * (height + Theme.gap) : 0

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
                width: parent.width - 2 * x
                wrapMode: Text.NoWrap
                x: Theme.px(20)
            }
        }
    }
}
