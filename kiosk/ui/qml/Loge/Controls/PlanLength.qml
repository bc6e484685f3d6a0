pragma ComponentBehavior: Bound

import QtQuick
import Loge

// How long a membership of a plan lasts: usual lengths, and one month less or more.
Flow {
    id: root

    required property PlanWriting writing

    spacing: Theme.gap

    Repeater {
        model: [[1, qsTr("1 month")], [3, qsTr("3 months")], [12, qsTr("1 year")], [0, qsTr("Without an end")]]

        LowPill {
            required property var modelData

            chosen: root.writing.months === modelData[0]
            objectName: "months" + modelData[0]
            text: modelData[1]
            onClicked: root.writing.last(modelData[0])
        }
    }

    Row {
        spacing: Theme.gap
        visible: root.writing.months > 0

        LowPill {
            Accessible.name: qsTr("One month less")
            Accessible.role: Accessible.Button
            enabled: root.writing.months > 1
            objectName: "monthLess"
            path: Icons.fewer
            onClicked: root.writing.longer(-1)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            objectName: "lasts"
            text: root.writing.lasts
            wrapMode: Text.NoWrap
        }

        LowPill {
            Accessible.name: qsTr("One month more")
            Accessible.role: Accessible.Button
            objectName: "monthMore"
            path: Icons.more
            onClicked: root.writing.longer(1)
        }
    }
}
