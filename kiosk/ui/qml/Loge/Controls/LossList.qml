pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What is gone once somebody is erased, and below it what stays without their name.
PagedList {
    id: root

    required property list<string> losses
    required property string stays

    model: losses.concat(stays)
    objectName: "losses"
    rowHeight: Theme.text(width > Theme.text(700) ? 40 : 62)

    delegate: Item {
        id: one

        required property int index
        readonly property bool goes: index < root.losses.length

        height: root.rowHeight
        visible: root.shows(y)
        width: root.width

        Pictogram {
            id: sign

            color: one.goes ? Theme.brickInk : Theme.soft
            height: width
            path: one.goes ? Icons.minus : Icons.bars
            width: Theme.text(20)
            y: Theme.px(4)
        }

        Words {
            text: root.model[one.index] ?? ""
            width: one.width - x
            x: sign.width + Theme.gap
        }
    }
}
