pragma ComponentBehavior: Bound

import QtQuick
import Loge

// On every page of a roll call: that it is one, or a drill; how many are missing; how long it has taken.
Rectangle {
    id: root

    required property RollCalling calling
    readonly property bool drill: calling.drill
    readonly property color letters: drill ? Theme.overDrill : Theme.overAlarm
    readonly property real edge: Theme.px(12)
    readonly property bool narrow: width < 2 * Theme.margin + title.implicitWidth + counts.implicitWidth + time.implicitWidth + Theme.px(36) + Theme.gap

    color: drill ? Theme.drill : Theme.alarm
    height: (narrow ? title.height + Theme.px(4) + counts.height : Math.max(title.height, counts.height)) + 2 * edge

    Words {
        id: title

        Accessible.role: Accessible.Heading
        color: root.letters
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.text(30)
        text: root.drill ? qsTr("Drill: roll call") : qsTr("Roll call")
        width: root.narrow ? time.x - x - Theme.gap : Math.min(implicitWidth, counts.x - x - Theme.gap)
        wrapMode: Text.NoWrap
        x: Theme.margin
        y: root.narrow ? root.edge : (root.height - height) / 2
    }

    Row {
        id: counts

        Accessible.name: qsTr("%1 found, %2 missing").arg(root.calling.found).arg(root.calling.missing)
        Accessible.role: Accessible.StaticText
        spacing: Theme.px(24)
        x: root.narrow ? Theme.margin : time.x - width - Theme.px(36)
        y: root.narrow ? root.edge + title.height + Theme.px(4) : (root.height - height) / 2

        Words {
            color: root.letters
            font.bold: true
            font.pixelSize: Theme.text(26)
            objectName: "found"
            text: qsTr("Found: %1").arg(root.calling.found)
            wrapMode: Text.NoWrap
        }

        Words {
            color: root.letters
            font.bold: true
            font.pixelSize: Theme.text(26)
            objectName: "missing"
            text: qsTr("Missing: %1").arg(root.calling.missing)
            wrapMode: Text.NoWrap
        }
    }

    Words {
        id: time

        Accessible.name: qsTr("Since the alarm: %1").arg(text)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        color: root.letters
        font.bold: true
        font.pixelSize: Theme.text(34)
        objectName: "timer"
        text: root.calling.underWay ? root.calling.timer : root.calling.took
        wrapMode: Text.NoWrap
        y: root.narrow ? root.edge + (title.height - height) / 2 : (root.height - height) / 2
    }
}
