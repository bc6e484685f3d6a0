import QtQuick
import QtQuick.Templates as T
import Loge

T.AbstractButton {
    id: root

    required property string path
    property bool main: false
    property bool alarm: false
    readonly property color ground: alarm ? Theme.alarm : main ? Theme.blue : Theme.card
    readonly property color letters: alarm ? Theme.overAlarm : main ? Theme.overBlue : Theme.ink

    Accessible.name: text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    horizontalPadding: Theme.px(24)
    implicitHeight: Math.max(Theme.px(88), implicitContentHeight + 2 * Theme.gap)
    implicitWidth: Math.max(Theme.px(260), implicitContentWidth + leftPadding + rightPadding)
    opacity: enabled ? 1 : 0.6

    background: TouchGround {
        border.color: root.main ? Theme.outline : Theme.edge
        button: root
        ground: root.ground
    }

    contentItem: Item {
        implicitHeight: label.implicitHeight
        implicitWidth: icon.width + Theme.gap + label.implicitWidth

        Row {
            anchors.centerIn: parent
            spacing: Theme.gap

            Pictogram {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                color: root.letters
                height: width
                path: root.path
                thickness: 2.4
                width: Theme.text(28)
            }

            Words {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                color: root.letters
                font.bold: true
                font.pixelSize: Theme.text(24)
                text: root.text
                width: Math.min(implicitWidth, root.availableWidth - icon.width - Theme.gap)
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
