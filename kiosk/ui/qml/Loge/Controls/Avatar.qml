import QtQuick
import Loge

// Somebody's initials on a disc, in a colour that helps to find them again.
Rectangle {
    id: root

    required property string initials
    required property int tint
    readonly property var grounds: [Theme.blueSoft, Theme.leafSoft, Theme.brickSoft, Theme.stone, Theme.sunSoft]
    readonly property var inks: [Theme.blueInk, Theme.leafInk, Theme.brickInk, Theme.soft, Theme.sunInk]

    border.color: Theme.outline
    border.width: 1
    color: root.grounds[root.tint]
    height: width
    radius: width / 2

    Words {
        anchors.centerIn: parent
        color: root.inks[root.tint]
        font.bold: true
        font.pixelSize: Math.max(12, Math.round(root.width * Math.min(0.48, 0.36 * Theme.textScale)))
        text: root.initials
    }
}
