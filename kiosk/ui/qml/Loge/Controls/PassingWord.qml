import QtQuick
import Loge

// Something said in passing: it lies over the page, and takes no touch from it.
Rectangle {
    id: root

    required property Passing passing
    required property real room

    border.color: Theme.sunInk
    border.width: Theme.stroke
    color: Theme.sunSoft
    height: word.height + 2 * Theme.px(18)
    objectName: "notice"
    radius: height / 2
    visible: passing.text !== ""
    width: word.width + 2 * Theme.px(36)

    Words {
        id: word

        Accessible.role: Accessible.AlertMessage
        anchors.centerIn: parent
        color: Theme.sunInk
        font.bold: true
        font.pixelSize: Theme.text(24)
        horizontalAlignment: Text.AlignHCenter
        text: root.passing.text
        width: Math.min(implicitWidth, root.room - 2 * Theme.px(36))
    }
}
