import QtQuick
import Loge

// A header, what there is to say about it, and the buttons: one for each result.
FocusScope {
    id: root

    required property Entrance entrance
    property alias header: header.data
    default property alias words: words.data
    property alias buttons: buttons.data
    property real spacing: Theme.px(20)
    property bool tight: height < Theme.text(640) // whether all of it needs to be closer together
    readonly property real headerHeight: header.height
    readonly property real wordsBottom: words.y + words.height
    readonly property real buttonsTop: buttons.y

    focus: true

    Item {
        id: header

        height: childrenRect.height
        width: parent.width
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(64)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(64)
        anchors.top: header.bottom
        anchors.topMargin: Math.min(Theme.px(36), 1.5 * root.spacing)
        spacing: root.spacing
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(root.tight ? 20 : 44)
        anchors.left: words.left
        anchors.right: words.right
        spacing: Theme.px(14)
    }
}
