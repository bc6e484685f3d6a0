import QtQuick
import Loge

// A document of the place for whoever asked for it: the accessibility register, or the ways out.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property Showing showing: entrance.showing

    focus: true

    TimeBar {
        remaining: root.entrance.countdown.left
        width: parent.width
    }

    Words {
        id: title

        Accessible.role: Accessible.Heading
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.title
        maximumLineCount: 2
        objectName: "documentTitle"
        text: root.showing.title
        width: parent.width - 2 * x
        x: Theme.margin
        y: Theme.px(24)
    }

    DocumentView {
        id: view

        anchors.bottom: tools.top
        anchors.bottomMargin: Theme.gap
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        showing: root.showing
    }

    DocumentBar {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        focus: true
        view: view
        width: title.width
        x: title.x
        onDone: root.entrance.goHome()
    }
}
