pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Loge

// On every page: help, the language, and what suits the eyes.
Rectangle {
    id: root

    required property Entrance entrance
    readonly property Language language: entrance.language
    readonly property Comfort comfort: entrance.comfort

    color: Theme.card
    implicitHeight: Theme.px(10) * 2 + choices.height

    Rectangle {
        color: Theme.line
        height: 1
        width: parent.width
    }

    T.AbstractButton {
        id: help

        Accessible.name: text
        Accessible.role: Accessible.Button
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.TabFocus
        height: Math.max(Theme.touch, implicitContentHeight + Theme.px(8))
        objectName: "help"
        text: qsTr("Ask for help")
        width: Math.min(Theme.px(70) + label.implicitWidth, choices.x - x - Theme.gap)
        x: Theme.margin

        background: Rectangle {
            border.color: Theme.sunInk
            border.width: Theme.stroke
            color: help.down ? Qt.darker(Theme.sunSoft, 1.15) : Theme.sunSoft
            radius: height / 2

            FocusRing {
                corner: help.height / 2
                shown: help.visualFocus
            }
        }
        contentItem: Item {
            implicitHeight: label.implicitHeight

            Pictogram {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(16)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.sunInk
                height: width
                path: Icons.help
                width: Theme.px(26)
            }

            Words {
                id: label

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(50)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(16)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.sunInk
                font.bold: true
                text: help.text
            }
        }

        Keys.onEnterPressed: click()
        Keys.onReturnPressed: click()
        onClicked: root.entrance.helping.ask()
    }

    Row {
        id: choices

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Pill {
            Accessible.name: qsTr("The desk", "la loge")
            Accessible.role: Accessible.Button
            objectName: "lodge"
            path: Icons.desk
            text: ""
            onClicked: root.entrance.lodge.ask()
        }

        LanguagePills {
            language: root.language
        }

        Pill {
            Accessible.name: qsTr("Text size %1").arg(text)
            Accessible.role: Accessible.Button
            chosen: root.comfort.size !== "A"
            objectName: "larger"
            text: root.comfort.size === "A" ? "A+" : root.comfort.size
            onClicked: root.comfort.larger()
        }

        Pill {
            Accessible.name: qsTr("Display and time")
            Accessible.role: Accessible.Button
            chosen: root.entrance.adjusting
            objectName: "comfort"
            path: Icons.contrast
            text: ""
            onClicked: root.entrance.adjust(!root.entrance.adjusting)
        }
    }
}
