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
    readonly property Showing showing: entrance.showing
    readonly property bool shows: (showing.hasAccess || showing.hasPlan) && (entrance.page === Entrance.Home || entrance.page === Entrance.Document)
    readonly property bool stacked: shows && Theme.px(70) + label.implicitWidth + short.width + choices.width + 2 * Theme.gap + 2 * Theme.margin > width
    readonly property real row: Theme.px(10) + (stacked ? documents.height + Theme.gap + Math.max(0, (help.height - choices.height) / 2) : 0) // where the lower one begins

    color: Theme.card
    implicitHeight: row + choices.height + Theme.px(10)

    Rectangle {
        color: Theme.line
        height: 1
        width: parent.width
    }

    T.AbstractButton {
        id: help

        Accessible.name: text
        Accessible.role: Accessible.Button
        anchors.verticalCenter: choices.verticalCenter
        focusPolicy: Qt.TabFocus
        height: Math.max(Theme.touch, implicitContentHeight + Theme.px(8))
        objectName: "help"
        text: qsTr("Ask for help")
        width: Math.min(Theme.px(70) + label.implicitWidth, (documents.visible && !root.stacked ? documents.x : choices.x) - x - Theme.gap)
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

    // What the place shows to whoever asks; with its words where it has a row of its own.
    Row {
        id: documents

        spacing: Theme.gap
        visible: root.shows
        x: root.stacked ? Theme.margin : choices.x - width - Theme.gap
        y: root.stacked ? Theme.px(10) : root.row

        Pill {
            Accessible.name: qsTr("Public accessibility register")
            Accessible.role: Accessible.Button
            objectName: "accessRegister"
            path: Icons.access
            text: root.stacked ? qsTr("Accessibility") : ""
            visible: root.showing.hasAccess
            onClicked: root.entrance.showDocument("access")
        }

        Pill {
            Accessible.name: qsTr("Evacuation plan")
            Accessible.role: Accessible.Button
            objectName: "evacuationPlan"
            path: Icons.wayOut
            text: root.stacked ? qsTr("Ways out") : ""
            visible: root.showing.hasPlan
            onClicked: root.entrance.showDocument("evacuation")
        }
    }

    // As wide as they are without words.
    Item {
        id: short

        width: (root.showing.hasAccess ? Theme.touch + Theme.gap : 0) + (root.showing.hasPlan ? Theme.touch + Theme.gap : 0)
    }

    Row {
        id: choices

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap
        y: root.row

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
