import QtQuick
import Loge

// A personal code that was just given, shown this once, and large.
DeskCard {
    id: root

    required property PersonCodes codes

    path: Icons.keys
    title: qsTr("%1’s personal code").arg(codes.called)
    aside: Pill {
        Accessible.role: Accessible.Button
        chosen: true
        implicitHeight: Math.max(48, Theme.px(48))
        objectName: "digitsSeen"
        path: Icons.check
        text: qsTr("It’s noted")
        onClicked: root.codes.hide()
    }

    Column {
        spacing: Theme.gap
        width: parent.width

        Words {
            text: qsTr("Let them see it and write it down: it is shown this once. The one before does not count any more.")
            width: parent.width
        }

        Words {
            Accessible.name: root.codes.digits.split("").join(" ")
            font.bold: true
            font.letterSpacing: Theme.px(6)
            font.pixelSize: Theme.huge
            horizontalAlignment: Text.AlignHCenter
            objectName: "personalDigits"
            text: root.codes.digits.slice(0, 3) + " " + root.codes.digits.slice(3)
            width: parent.width
        }

        Words {
            color: Theme.soft
            text: qsTr("With it they come in without their card, and see or change what is known of them.")
            width: parent.width
        }
    }
}
