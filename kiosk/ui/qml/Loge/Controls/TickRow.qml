import QtQuick
import QtQuick.Templates as T
import Loge

// Somebody in a list, with a box that a touch ticks; a pictogram at the end says something more of them.
T.AbstractButton {
    id: root

    property bool chosen: false
    property string path
    property string more // what the pictogram says, for whoever hears it

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: more
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.TabFocus
    horizontalPadding: Theme.px(14)
    opacity: enabled ? 1 : 0.6

    background: TouchGround {
        border.color: root.chosen ? Theme.blue : Theme.edge
        button: root
        ground: root.chosen ? Theme.blueSoft : Theme.card
    }

    contentItem: Item {
        Rectangle {
            id: box

            anchors.verticalCenter: parent.verticalCenter
            border.color: root.chosen ? Theme.blue : Theme.edge
            border.width: Theme.stroke
            color: root.chosen ? Theme.blue : Theme.card
            height: width
            radius: Theme.px(6)
            width: Theme.text(26)

            Pictogram {
                anchors.centerIn: parent
                color: Theme.overBlue
                height: width
                path: Icons.check
                visible: root.chosen
                width: Theme.text(18)
            }
        }

        Words {
            anchors.left: box.right
            anchors.leftMargin: Theme.gap
            anchors.right: mark.visible ? mark.left : parent.right
            anchors.rightMargin: mark.visible ? Theme.px(8) : 0
            anchors.verticalCenter: parent.verticalCenter
            color: root.chosen ? Theme.blueInk : Theme.ink
            elide: Text.ElideRight
            font.bold: root.chosen
            text: root.text
            wrapMode: Text.NoWrap
        }

        Pictogram {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.chosen ? Theme.blueInk : Theme.soft
            height: width
            path: root.path
            visible: root.path !== ""
            width: Theme.text(20)
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
