import QtQuick
import Loge

// A white card at the desk: a title with its pictogram, something beside it, and what it is about.
Rectangle {
    id: root

    required property string title
    property string path
    property bool main: false
    property alias aside: aside.data
    default property alias content: content.data
    readonly property real inner: content.height
    readonly property int pad: Theme.px(18)
    readonly property real head: Math.max(48, Theme.px(48), Theme.text(26))
    readonly property real around: 2 * Theme.px(10) + head + Theme.gap // it, in height
    property real kept: 0 // what its content puts into the line of the title, in width

    border.color: main ? Theme.sun : Theme.line
    border.width: main ? Theme.px(3) : 1
    color: Theme.card
    radius: Theme.radius

    Pictogram {
        id: picture

        anchors.verticalCenter: heading.verticalCenter
        color: Theme.soft
        height: width
        path: root.path
        visible: path !== ""
        width: Theme.text(24)
        x: root.pad
    }

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: picture.visible ? Theme.px(10) : root.pad
        anchors.right: aside.left
        anchors.rightMargin: Theme.gap + (root.kept ? root.kept + Theme.gap : 0)
        font.bold: true
        font.pixelSize: Theme.text(20)
        height: Math.max(root.head, implicitHeight)
        text: root.title
        verticalAlignment: Text.AlignVCenter
        y: Theme.px(10)
    }

    Row {
        id: aside

        anchors.right: parent.right
        anchors.rightMargin: root.pad
        spacing: Theme.gap
        y: heading.y + (heading.height - height) / 2
    }

    Item {
        id: content

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(10)
        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.top: heading.bottom
        anchors.topMargin: Theme.gap
    }
}
