import QtQuick
import QtQuick.Templates as T
import Loge

// One setting: what it is called, what holds now, and what it belongs to.
T.AbstractButton {
    id: root

    required property string title
    required property string value
    required property string group
    required property bool usual // as a new place has it

    Accessible.name: qsTr("%1: %2", "a setting, what it is now").arg(title).arg(value) + (usual ? "" : ", " + changedMark.said)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    horizontalPadding: Theme.px(20)

    background: TouchGround {
        button: root
    }

    contentItem: Item {
        Column {
            anchors.left: parent.left
            anchors.right: changedMark.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Words {
                elide: Text.ElideRight
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(14))
                text: root.title
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: Theme.soft
                elide: Text.ElideRight
                font.pixelSize: Theme.tiny
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                text: root.value
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }

        Pictogram {
            id: changedMark

            readonly property string said: qsTr("not as at the start")

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.usual ? Theme.soft : Theme.blueInk
            height: width
            path: root.usual ? Icons.next : Icons.write
            width: Theme.text(22)
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
