import QtQuick
import Loge

// The two dials of a visit, with a picture of what they show.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property Welcome welcome: entrance.welcome
    readonly property bool portrait: height > width

    focus: true

    TimeBar {
        remaining: root.entrance.countdown.left
        width: root.width
    }

    Column {
        id: dials

        spacing: Theme.px(20)
        width: (root.portrait ? root.width : 0.58 * root.width) - 2 * Theme.margin
        x: Theme.margin
        y: Math.round((root.portrait ? 0.3 : 0.2) * root.height) // within reach of somebody seated

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.text(root.portrait || Theme.textScale === 1 ? 36 : 30)
            text: qsTr("What the board shows of you today")
            width: parent.width
        }

        ShownDials {
            spacing: parent.spacing
            welcome: root.welcome
            width: parent.width
        }
    }

    ShownPreview {
        spacing: Theme.px(14)
        welcome: root.welcome
        width: Math.min(root.width - x - Theme.margin, Theme.text(400))
        x: root.portrait ? Theme.margin : 0.58 * root.width
        y: root.portrait ? dials.y + dials.height + Theme.px(40) : dials.y
    }

    BigButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)
        focus: true
        main: true
        objectName: "fine"
        path: Icons.check
        text: qsTr("All good")
        x: Theme.margin
        onClicked: root.entrance.backToWelcome()
    }
}
