import QtQuick
import Loge

// A roll call that is over: a drill in one colour, an alarm in another, each in words, too.
Rectangle {
    id: root

    required property bool drill
    required property string kind
    required property string began
    required property string about

    Accessible.name: [kind, began, about].join(", ")
    Accessible.role: Accessible.ListItem
    border.color: Theme.line
    border.width: 1
    color: Theme.card
    radius: Theme.px(12)

    Rectangle {
        id: tag

        anchors.verticalCenter: parent.verticalCenter
        color: root.drill ? Theme.drill : Theme.alarm
        height: Theme.text(32)
        radius: height / 2
        width: Theme.text(132)
        x: Theme.px(14)

        Words {
            anchors.centerIn: parent
            color: root.drill ? Theme.overDrill : Theme.overAlarm
            font.bold: true
            font.pixelSize: Theme.tiny
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 12
            text: root.kind
            width: parent.width - Theme.px(16)
            wrapMode: Text.NoWrap
        }
    }

    Column {
        anchors.left: tag.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            height: Theme.text(25)
            minimumPixelSize: Math.max(12, Theme.text(12))
            text: root.began
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            color: Theme.soft
            elide: Text.ElideRight
            font.pixelSize: Theme.tiny
            fontSizeMode: Text.HorizontalFit
            height: Theme.text(21)
            minimumPixelSize: Math.max(12, Theme.text(11))
            text: root.about
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }
}
