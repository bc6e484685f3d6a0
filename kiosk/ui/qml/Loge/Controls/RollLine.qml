pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Loge

// One person of the roll, or a group: the whole line is touched. Of a group, one can be taken off.
Item {
    id: root

    required property RollCalling calling
    required property string visit
    required property string called
    required property string about
    required property bool urgent
    required property bool found
    required property int seen
    required property int headcount

    T.AbstractButton {
        id: line

        Accessible.checkable: true
        Accessible.checked: root.found
        Accessible.name: [root.called, assistance.text, root.about].filter(said => said !== "").join(", ")
        Accessible.role: Accessible.CheckBox
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: fewer.visible ? fewer.left : parent.right
        anchors.rightMargin: fewer.visible ? Theme.gap : 0
        anchors.top: parent.top
        focusPolicy: Qt.TabFocus
        objectName: "line"

        background: TouchGround {
            border.color: root.found ? Theme.leafBar : Theme.edge
            button: line
            ground: root.found ? Theme.leafSoft : root.seen > 0 ? Theme.sunSoft : Theme.card
        }
        contentItem: Item {
            Rectangle {
                id: box

                anchors.verticalCenter: parent.verticalCenter
                border.color: root.found ? Theme.leafBar : Theme.edge
                border.width: Theme.px(3)
                color: root.found ? Theme.leaf : Theme.card
                height: width
                radius: Theme.px(8)
                width: Theme.px(38)
                x: Theme.px(14)

                Pictogram {
                    anchors.centerIn: parent
                    color: Theme.overLeaf
                    height: width
                    path: Icons.check
                    thickness: 3
                    visible: root.found
                    width: Theme.px(30)
                }
            }

            Column {
                anchors.left: box.right
                anchors.leftMargin: Theme.px(14)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(12)
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    elide: Text.ElideRight
                    font.bold: true
                    font.pixelSize: Theme.person
                    fontSizeMode: Text.HorizontalFit
                    height: Theme.text(27)
                    minimumPixelSize: Math.max(12, Theme.text(15))
                    text: root.called
                    width: parent.width
                    wrapMode: Text.NoWrap
                }

                Words {
                    id: assistance

                    color: Theme.brickInk
                    font.bold: true
                    fontSizeMode: Text.HorizontalFit
                    font.pixelSize: Theme.tiny
                    height: Theme.text(21)
                    minimumPixelSize: 12
                    text: root.urgent ? qsTr("needs help to leave") : ""
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.NoWrap
                }

                Words {
                    color: Theme.soft
                    elide: Text.ElideRight
                    fontSizeMode: Text.HorizontalFit
                    font.pixelSize: Theme.tiny
                    height: Theme.text(21)
                    minimumPixelSize: 12
                    text: root.about
                    visible: text !== "" && !assistance.visible
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
            }
        }

        Keys.onEnterPressed: click()
        Keys.onReturnPressed: click()
        onClicked: root.calling.tick(root.visit)
    }

    Pill {
        id: fewer

        Accessible.name: qsTr("One person fewer")
        Accessible.role: Accessible.Button
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: root.seen > 0
        objectName: "fewer"
        path: Icons.minus
        plain: true
        radius: Theme.radius
        text: ""
        visible: root.headcount > 1
        width: Theme.touch
        onClicked: root.calling.fewer(root.visit)
    }
}
