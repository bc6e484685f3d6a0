import QtQuick
import QtQuick.Templates as T
import Loge

// One thing that is known of somebody: what it is about, and what it is. A touch changes it.
T.AbstractButton {
    id: root

    required property string label
    required property string value
    required property string more
    readonly property string said: more === "" ? value : value + ", " + more

    Accessible.description: qsTr("Change")
    Accessible.name: label + ": " + said
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    horizontalPadding: Theme.px(16)

    background: TouchGround {
        button: root
    }

    contentItem: Item {
        Column {
            anchors.left: parent.left
            anchors.right: pen.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Words {
                color: Theme.soft
                font.pixelSize: Theme.tiny
                text: root.label
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                elide: Text.ElideRight
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(13))
                text: root.said
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }

        Pictogram {
            id: pen

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            height: width
            path: Icons.write
            width: Theme.text(24)
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
