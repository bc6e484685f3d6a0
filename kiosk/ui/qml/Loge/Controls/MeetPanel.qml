pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Whom somebody may like to meet, and who is at the desk.
Rectangle {
    id: root

    required property Welcome welcome
    readonly property bool wanted: welcome.toMeet.length + welcome.onShift.length > 0

    border.color: Theme.line
    border.width: 1
    color: Theme.card
    height: column.height + 2 * column.y
    radius: Theme.radius

    component Somebody: Item {
        id: somebody

        required property string initials
        required property string shown
        required property string why

        height: Math.max(disc.height, texts.height)
        width: column.width

        Rectangle {
            id: disc

            color: Theme.blueSoft
            height: width
            radius: width / 2
            width: Theme.text(48)

            Words {
                anchors.centerIn: parent
                color: Theme.blueInk
                font.bold: true
                text: somebody.initials
            }
        }

        Column {
            id: texts

            anchors.left: disc.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right

            Words {
                elide: Text.ElideRight
                font.bold: true
                text: somebody.shown
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: Theme.soft
                font.pixelSize: Theme.tiny
                text: somebody.why
                width: parent.width
            }
        }
    }

    Column {
        id: column

        spacing: Theme.px(12)
        width: parent.width - 2 * x
        x: Theme.px(24)
        y: Theme.px(20)

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.lead
            text: qsTr("To meet today")
            visible: root.welcome.toMeet.length > 0
            width: parent.width
        }

        Repeater {
            model: root.welcome.toMeet.slice(0, Theme.textScale > 1 ? 1 : 3)

            Somebody {
                required property var modelData

                initials: modelData.initials
                shown: modelData.shown
                why: modelData.why
            }
        }

        Repeater {
            model: root.welcome.onShift.slice(0, 1)

            Somebody {
                required property var modelData

                initials: modelData.initials
                shown: modelData.shown
                why: qsTr("at the desk, to help")
            }
        }
    }
}
