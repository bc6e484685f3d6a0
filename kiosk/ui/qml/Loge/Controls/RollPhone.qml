pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The list for a phone: a code that works once.
FocusScope {
    id: root

    required property RollCalling calling
    readonly property RollSharing sharing: calling.sharing
    readonly property bool portrait: height > width
    readonly property bool served: sharing.url !== ""

    focus: true

    RollHeader {
        id: header

        calling: root.calling
        width: parent.width
    }

    QrPicture {
        id: code

        readonly property real room: root.portrait ? Math.min(root.width - 2 * Theme.margin, 0.42 * root.height) : Math.min(0.42 * root.width, buttons.y - y - Theme.margin)

        Accessible.name: qsTr("The code for a phone")
        Accessible.role: Accessible.Graphic
        height: width
        objectName: "code"
        text: root.sharing.url
        visible: root.served
        width: room
        x: root.portrait ? (root.width - width) / 2 : Theme.margin
        y: header.height + Theme.px(20)
    }

    Column {
        readonly property bool beside: !root.portrait && root.served

        spacing: Theme.px(14)
        width: root.width - Theme.margin - x
        x: beside ? code.x + code.width + Theme.margin : Theme.margin
        y: root.portrait && root.served ? code.y + code.height + Theme.px(16) : header.height + Theme.px(24)

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.title
            text: !root.served ? qsTr("No network: use the paper or this screen.") : root.sharing.arrived ? qsTr("The phone has the list.") : qsTr("Point a phone’s camera at the code.")
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.body
            text: root.served ? qsTr("The phone must be on the same Wi-Fi. The code works once; the list stays on the phone, and the ticks too.") : qsTr("This machine is not connected to any network just now. Print the list, or tick it here.")
            width: parent.width
        }

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: root.sharing.url
            visible: root.served
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        BigButton {
            focus: true
            main: true
            objectName: "backToList"
            path: Icons.back
            text: qsTr("Back to the list")
            onClicked: root.calling.backToList()
        }

        BigButton {
            objectName: "anotherPhone"
            path: Icons.phone
            text: root.served ? qsTr("Another phone") : qsTr("Try again")
            onClicked: root.calling.openPhone()
        }
    }
}
