pragma ComponentBehavior: Bound

import QtQuick
import Loge

// How far the first start has come, and what suits the eyes.
Rectangle {
    id: root

    required property Setup setup
    readonly property bool counted: setup.page >= 1 && setup.page <= setup.pages

    color: Theme.card
    implicitHeight: Theme.px(10) * 2 + choices.height

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(20)
        visible: root.counted
        x: Theme.margin

        Words {
            id: step

            Accessible.role: Accessible.StaticText
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            font.bold: true
            objectName: "step"
            text: qsTr("Step %1 of %2").arg(root.setup.page).arg(root.setup.pages)
            width: Math.min(implicitWidth, choices.x - Theme.margin - Theme.gap)
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(8)
            visible: Theme.margin + step.implicitWidth + Theme.px(20) + width + Theme.margin < choices.x

            Repeater {
                model: root.setup.pages

                Rectangle {
                    required property int index
                    readonly property bool done: index < root.setup.page

                    border.color: done ? Theme.blue : Theme.edge
                    border.width: Theme.stroke
                    color: done ? Theme.blue : "transparent"
                    height: Theme.px(16)
                    radius: height / 2
                    width: index + 1 === root.setup.page ? Theme.px(40) : height
                }
            }
        }
    }

    Row {
        id: choices

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        LanguagePills {
            language: root.setup.language
        }

        Pill {
            Accessible.name: qsTr("Text size %1").arg(text)
            Accessible.role: Accessible.Button
            chosen: root.setup.comfort.size !== "A"
            objectName: "larger"
            text: root.setup.comfort.size === "A" ? "A+" : root.setup.comfort.size
            onClicked: root.setup.comfort.larger()
        }
    }
}
