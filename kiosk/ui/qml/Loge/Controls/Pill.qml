import QtQuick
import QtQuick.Templates as T
import Loge

// One choice among a few, such as a language.
T.AbstractButton {
    id: root

    property bool chosen: false
    property string path

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.px(12)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.gap)
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)

    background: Rectangle {
        border.color: root.visualFocus ? Theme.sun : Theme.outline
        border.width: root.visualFocus ? Theme.px(5) : Theme.stroke
        color: root.chosen ? Theme.blue : Theme.blueSoft
        radius: height / 2
    }

    contentItem: Words {
        color: root.chosen ? Theme.overBlue : Theme.blueInk
        font.pixelSize: Theme.body
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
