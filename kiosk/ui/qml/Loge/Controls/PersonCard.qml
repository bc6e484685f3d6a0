pragma ComponentBehavior: Bound

import QtQuick
import Loge

Rectangle {
    id: root

    required property string shown
    required property string initials
    required property string activity
    required property var skills
    required property var needs
    required property int tint
    property bool onShift: false
    property string comesAs: "member"
    readonly property string role: onShift ? qsTr("concierge") : comesAs === "nomad" ? qsTr("nomad") : comesAs === "visitor" ? qsTr("visiting") : "" // how somebody pays is nobody’s business

    Accessible.name: activity ? shown + ", " + activity : shown
    Accessible.role: Accessible.ListItem
    border.color: onShift ? Theme.sun : Theme.line
    border.width: onShift ? Theme.px(3) : 1
    color: Theme.card
    implicitHeight: texts.y + Theme.text(26) + Theme.text(27) + Theme.text(16) + Theme.px(10 + 2 * 6 + 16)
    radius: Theme.radius

    Avatar {
        id: disc

        initials: root.initials
        tint: root.tint
        width: Theme.text(56)
        x: Theme.px(15)
        y: Theme.px(15)
    }

    Column {
        id: texts

        anchors.left: disc.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(15)
        spacing: Theme.px(6)
        y: Theme.px(12)

        Words {
            elide: Text.ElideRight
            font.bold: true
            font.pixelSize: Theme.person
            fontSizeMode: Text.HorizontalFit
            height: Theme.text(26)
            minimumPixelSize: Theme.tiny
            text: root.shown
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            elide: Text.ElideRight
            fontSizeMode: Text.HorizontalFit
            height: Theme.text(27)
            minimumPixelSize: Math.max(12, Theme.text(15))
            text: root.activity
            visible: text !== ""
            width: parent.width
            wrapMode: Text.NoWrap
        }

        // What does not fit in one line is left out.
        Flow {
            id: chips

            clip: true
            height: Theme.text(20) + Theme.px(12)
            spacing: Theme.px(6)
            width: parent.width

            Chip {
                onShift: root.onShift
                role: true
                text: root.role
                visible: text !== ""
            }

            Repeater {
                model: root.needs

                Chip {
                    required property string modelData

                    need: true
                    text: qsTr("looking for: %1").arg(modelData)
                    width: Math.min(implicitWidth, chips.width)
                }
            }

            Repeater {
                model: root.skills

                Chip {
                    required property string modelData

                    text: modelData
                    width: Math.min(implicitWidth, chips.width)
                }
            }
        }
    }
}
