import QtQuick
import QtQuick.Templates as T
import Loge

// A row to touch that says something, and below it a little more.
T.AbstractButton {
    id: root

    required property string more
    property bool chosen: false
    property bool faint: false // of what is over, or not offered any more
    readonly property color letters: chosen ? Theme.overBlue : Theme.ink
    readonly property real least: Math.max(Theme.touch, Theme.text(20) * 2.9) // in height

    Accessible.description: more
    Accessible.name: text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(20)

    background: TouchGround {
        border.color: root.chosen ? Theme.blue : Theme.edge
        button: root
        ground: root.chosen ? Theme.blue : Theme.card
        radius: Theme.radius
    }

    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            Words {
                color: root.faint && !root.chosen ? Theme.soft : root.letters
                elide: Text.ElideRight
                font.bold: true
                text: root.text
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: root.chosen ? Theme.overBlue : Theme.soft
                elide: Text.ElideRight
                font.pixelSize: Theme.tiny
                text: root.more
                visible: text !== ""
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
