pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Loge

// A door of the desk's bar: to a room, to the alarm, or out.
T.AbstractButton {
    id: door

    required property bool flat // where the bar is on top
    required property string path
    property bool chosen: false
    property bool alarm: false

    Accessible.checkable: !alarm
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: alarm ? Accessible.Button : Accessible.RadioButton
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(48, Theme.px(52))
    implicitWidth: picture.width + label.implicitWidth + Theme.px(44)

    background: Rectangle {
        border.color: door.alarm ? Theme.overPanel : Theme.outline
        border.width: door.alarm || door.chosen ? 1 : 0
        color: door.alarm ? Theme.alarm : door.chosen || door.down ? Theme.panelChosen : "transparent"
        radius: Theme.gap

        FocusRing {
            corner: Theme.gap
            shown: door.visualFocus
        }
    }
    contentItem: Item {
        Pictogram {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.overPanel
            height: width
            path: door.path
            width: Theme.text(24)
            x: Theme.px(14)
        }

        Words {
            id: label

            anchors.left: picture.right
            anchors.leftMargin: Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.overPanel
            font.bold: door.chosen || door.alarm
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.max(12, Theme.text(14))
            text: door.text
            width: door.flat ? implicitWidth : Math.min(implicitWidth, parent.width - x - Theme.px(6))
            wrapMode: Text.NoWrap
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
