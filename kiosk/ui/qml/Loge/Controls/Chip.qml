import QtQuick
import Loge

Rectangle {
    id: root

    required property string text
    property bool need: false
    property bool role: false
    property bool onShift: false

    border.color: Theme.outline
    border.width: 1
    color: onShift ? Theme.sunSoft : role ? Theme.stone : need ? Theme.brickSoft : Theme.blueSoft
    implicitHeight: label.implicitHeight + Theme.px(10)
    implicitWidth: label.implicitWidth + Theme.px(24)
    radius: height / 2

    Words {
        id: label

        anchors.centerIn: parent
        color: root.onShift ? Theme.sunInk : root.role ? Theme.soft : root.need ? Theme.brickInk : Theme.blueInk
        elide: Text.ElideRight
        font.pixelSize: Theme.tiny
        text: root.text
        width: Math.min(implicitWidth, root.width - Theme.px(20))
        wrapMode: Text.NoWrap
    }
}
