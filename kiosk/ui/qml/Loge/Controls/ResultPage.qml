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
    property string picture // one of Icons: what to do, for whoever would rather look than read
    property bool tight: height < Theme.text(640) // whether all of it needs to be closer together
    readonly property real headerHeight: header.height
    readonly property real wordsTop: words.y
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

    Pictogram {
        readonly property bool portrait: root.height > root.width
        readonly property real above: words.y + words.height + Theme.margin
        readonly property real below: portrait ? buttons.y - Theme.margin : buttons.y + buttons.height
        readonly property real wide: portrait ? words.width : words.width - buttons.childrenRect.width - Theme.margin

        color: Theme.edge
        height: width
        path: root.picture
        thickness: 1
        visible: path !== "" && width >= Theme.px(120)
        width: Math.min(Theme.px(260), below - above, wide)
        x: portrait ? (root.width - width) / 2 : words.x + words.width - width - Theme.px(32)
        y: portrait ? (above + below - height) / 2 : below - height
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(root.tight ? 20 : 28)
        anchors.left: words.left
        anchors.right: words.right
        spacing: Theme.gap
    }
}
