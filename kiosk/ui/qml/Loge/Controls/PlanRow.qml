import QtQuick
import QtQuick.Templates as T
import Loge

// A plan: its name, how long it lasts and how many have it, and what follows when it has ended.
T.AbstractButton {
    id: root

    required property string more
    required property string rule
    property bool faint: false // not offered any more

    Accessible.description: more + ". " + rule
    Accessible.name: text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(20)

    background: TouchGround {
        border.color: Theme.edge
        button: root
        ground: Theme.card
        radius: Theme.radius
    }

    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            Words {
                color: root.faint ? Theme.soft : Theme.ink
                elide: Text.ElideRight
                font.bold: true
                text: root.text
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: Theme.soft
                elide: Text.ElideRight
                font.pixelSize: Theme.tiny
                text: root.more
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: Theme.soft
                elide: Text.ElideRight
                font.pixelSize: Theme.tiny
                maximumLineCount: 2
                text: root.rule
                width: parent.width
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
