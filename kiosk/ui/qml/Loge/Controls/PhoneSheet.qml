import QtQuick
import Loge

// The square picture of the card, as large as can be, to be photographed.
Rectangle {
    id: root

    required property string called
    required property string picture

    signal closed

    color: Theme.paper

    Words {
        id: aim

        font.bold: true
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Take a photograph of this with the phone.")
        width: parent.width - 2 * x
        x: Theme.margin
        y: Theme.gap
    }

    Image {
        Accessible.name: qsTr("%1’s card").arg(root.called)
        Accessible.role: Accessible.Graphic
        anchors.bottom: close.top
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: aim.bottom
        anchors.topMargin: Theme.gap
        cache: false
        fillMode: Image.PreserveAspectFit
        mipmap: true
        source: root.picture
        width: parent.width - 2 * Theme.margin
    }

    Pill {
        id: close

        Accessible.role: Accessible.Button
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "close"
        path: Icons.check
        plain: true
        size: Theme.lead
        text: qsTr("It’s done")
        onClicked: root.closed()
    }
}
