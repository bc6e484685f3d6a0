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
    opacity: enabled ? 1 : 0.6
    horizontalPadding: Theme.px(12)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.gap)
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)

    background: Rectangle {
        border.color: root.visualFocus ? Theme.sun : root.chosen ? Theme.blue : Theme.edge
        border.width: root.visualFocus ? Theme.px(5) : Theme.stroke
        color: root.chosen ? Theme.blue : Theme.blueSoft
        radius: height / 2
    }

    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(6)

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                color: label.color
                height: width
                path: root.path
                visible: root.path !== ""
                width: Theme.text(20)
            }

            Words {
                id: label

                color: root.chosen ? Theme.overBlue : Theme.blueInk
                text: root.text
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
