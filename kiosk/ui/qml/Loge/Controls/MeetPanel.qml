pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Whom somebody may like to meet, and who is at the desk.
Rectangle {
    id: root

    required property Welcome welcome
    required property real room
    readonly property real lineHeight: Theme.text(21 + 2 * 22) + column.spacing
    readonly property int most: Math.max(1, Math.floor((room - 2 * column.y - heading.height - (attended ? desk.height + lineHeight : 0)) / lineHeight))
    readonly property bool meets: welcome.toMeet.length > 0
    readonly property bool attended: welcome.onShift.length > 0 // not atDesk.visible, which is false while the panel is not shown
    readonly property bool wanted: meets || attended

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
        property color ground: Theme.blueSoft
        property color letters: Theme.blueInk

        height: Math.max(disc.height, texts.height)
        width: column.width

        Rectangle {
            id: disc

            color: somebody.ground
            height: width
            radius: width / 2
            width: Theme.text(48)

            Words {
                anchors.centerIn: parent
                color: somebody.letters
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
            id: heading

            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.lead
            text: qsTr("To meet today")
            visible: root.meets
            width: parent.width
        }

        Repeater {
            model: root.welcome.toMeet.slice(0, root.most)

            Somebody {
                required property var modelData

                initials: modelData.initials
                shown: modelData.shown
                why: modelData.why
            }
        }

        Column {
            id: atDesk

            spacing: column.spacing
            visible: root.attended
            width: parent.width

            Rectangle {
                color: Theme.line
                height: 1
                visible: root.meets
                width: parent.width
            }

            Words {
                id: desk

                color: Theme.soft
                text: qsTr("At the desk")
                width: parent.width
            }

            Repeater {
                model: root.welcome.onShift.slice(0, 1)

                Somebody {
                    required property var modelData

                    ground: Theme.sunSoft
                    initials: modelData.initials
                    letters: Theme.sunInk
                    shown: modelData.shown
                    why: qsTr("concierge, to help you")
                }
            }
        }
    }
}
