import QtQuick
import Loge

// One figure of a report: its number, what it was before, and by how much it changed.
Rectangle {
    id: root

    required property string name
    required property string value
    required property string before

    border.color: Theme.line
    border.width: 1
    color: Theme.card
    radius: Theme.radius

    Column {
        anchors.left: parent.left
        anchors.margins: Theme.px(16)
        anchors.right: parent.right
        y: Theme.px(root.height < Theme.text(120) ? 10 : 16)

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            text: root.name
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            font.bold: true
            font.pixelSize: Theme.text(root.height < Theme.text(120) ? 28 : 36)
            fontSizeMode: Text.HorizontalFit
            height: 1.25 * font.pixelSize // whatever it takes to fit
            minimumPixelSize: 14
            text: root.value || "–"
            verticalAlignment: Text.AlignVCenter
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 14
            text: root.before
            visible: text !== ""
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }
}
