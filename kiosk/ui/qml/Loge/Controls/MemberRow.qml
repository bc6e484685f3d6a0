import QtQuick
import QtQuick.Templates as T
import Loge

// Somebody in the list: who they are, their plan, and whether they are here.
T.AbstractButton {
    id: root

    required property string person
    required property string name
    required property string initials
    required property int tint
    required property string face
    required property string plan
    required property string subscription
    required property bool alert
    required property string inside
    readonly property string standing: [plan, subscription, inside].filter(Boolean).join(" · ")

    Accessible.name: name + ", " + standing
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    horizontalPadding: Theme.px(14)

    background: TouchGround {
        button: root
    }

    contentItem: Item {
        Face {
            id: face

            anchors.verticalCenter: parent.verticalCenter
            initials: root.initials
            source: root.face
            tint: root.tint
            width: Math.min(Theme.px(52), parent.height - 4)
        }

        Column {
            anchors.left: face.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Words {
                elide: Text.ElideRight
                font.bold: true
                text: root.name
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: root.alert ? Theme.sunInk : root.inside ? Theme.leafInk : Theme.soft
                elide: Text.ElideRight
                font.pixelSize: Theme.tiny
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(12))
                text: root.standing
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
