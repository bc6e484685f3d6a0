import QtQuick
import Loge

// One line of the journal: when, what, who; and below, what else there is to say.
Item {
    id: root

    required property string hour
    required property string day
    required property string what
    required property string subject
    required property string more

    Accessible.name: [day, hour, what, subject, more].filter(each => each !== "").join(", ")
    Accessible.role: Accessible.ListItem

    Column {
        id: when

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.text(96)

        Words {
            font.bold: true
            text: root.hour
            wrapMode: Text.NoWrap
        }

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: root.day
            wrapMode: Text.NoWrap
        }
    }

    Column {
        anchors.left: when.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Words {
            elide: Text.ElideRight
            font.bold: true
            text: root.subject === "" ? root.what : qsTr("%1 · %2", "what happened, to whom").arg(root.what).arg(root.subject)
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            color: Theme.soft
            elide: Text.ElideRight
            font.pixelSize: Theme.tiny
            fontSizeMode: Text.HorizontalFit
            height: Theme.text(21)
            minimumPixelSize: Math.max(12, Theme.text(11))
            text: root.more
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
