import QtQuick
import Loge

// Something that lies over a room of the desk, until it is put away.
Rectangle {
    id: root

    required property string title
    required property real room // in height
    property alias buttons: buttons.data
    default property alias content: content.data
    readonly property real inner: content.height

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    border.color: Theme.edge
    border.width: Theme.stroke
    color: Theme.card
    objectName: "sheet"
    radius: Theme.radius

    TapHandler {} // what lies behind gets no touch

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: close.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: close.verticalCenter
        font.bold: true
        font.pixelSize: Theme.text(24)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tiny
        text: root.title
        wrapMode: Text.NoWrap
    }

    Pill {
        id: close

        Accessible.name: qsTr("Close")
        Accessible.role: Accessible.Button
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        objectName: "close"
        path: Icons.close
        plain: true
        y: Theme.px(12)
        onClicked: root.closed()
    }

    Item {
        id: content

        anchors.bottom: buttons.top
        anchors.bottomMargin: buttons.height > 0 ? Theme.gap : 0
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: close.bottom
        anchors.topMargin: Theme.gap
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        spacing: Theme.gap
    }
}
