import QtQuick
import Loge

// It is done.
FocusScope {
    id: root

    required property Setup setup

    focus: true

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.margin

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.outline
            border.width: Theme.stroke
            color: Theme.leaf
            height: width
            radius: width / 2
            width: Theme.px(140)

            Pictogram {
                anchors.centerIn: parent
                color: Theme.overLeaf
                height: width
                path: Icons.check
                width: Theme.px(90)
            }
        }

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.text(40)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("It’s ready")
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 can open its doors. Everything you said can be changed later in the settings.").arg(root.setup.placeName)
            width: parent.width
        }
    }
}
