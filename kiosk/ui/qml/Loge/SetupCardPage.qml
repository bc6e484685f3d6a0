pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The concierge’s card, and the ways to take it along.
FocusScope {
    id: root

    required property Setup setup
    readonly property SetupCard card: setup.card
    readonly property bool portrait: height > width
    readonly property bool drawn: card.card !== ""
    readonly property real side: portrait ? width : Math.min(0.42 * width, Theme.text(380))

    focus: true

    Column {
        id: words

        spacing: Theme.px(8)
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.title
            text: qsTr("%1’s card").arg(root.card.called)
            width: parent.width
        }

        Words {
            color: Theme.soft
            text: root.drawn ? qsTr("Take it along now: this exact card can’t be made again later.") : root.card.busy ? qsTr("One moment…") : qsTr("A card has already been made. Go on if you have it; a new one takes its place.")
            width: parent.width
        }
    }

    Item {
        id: left

        height: (root.portrait ? buttons.y : result.y) - y - Theme.gap
        visible: root.drawn
        width: root.portrait ? root.width : root.width - root.side - Theme.margin
        y: words.height + Theme.gap

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.edge
            border.width: Theme.stroke
            color: "white"
            height: picture.paintedHeight + 2 * Theme.stroke
            width: picture.paintedWidth + 2 * Theme.stroke
            x: root.portrait ? (parent.width - width) / 2 : 0
        }

        Image {
            id: picture

            Accessible.name: qsTr("%1’s card").arg(root.card.called)
            Accessible.role: Accessible.Graphic
            anchors.fill: parent
            anchors.margins: Theme.stroke
            cache: false
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: root.portrait ? Image.AlignHCenter : Image.AlignLeft
            mipmap: true
            source: root.card.card
        }
    }

    Column {
        id: buttons

        spacing: Theme.gap
        width: root.drawn ? root.side : Math.min(root.width, Theme.text(420))
        x: root.drawn && !root.portrait ? root.width - width : 0
        y: root.drawn && root.portrait ? result.y - height - Theme.gap : words.height + Theme.gap

        BigButton {
            enabled: !root.card.busy
            height: Math.max(Theme.touch, Math.min(implicitHeight, Theme.text(80)))
            main: true
            objectName: "print"
            path: Icons.printer
            text: qsTr("Print")
            visible: root.drawn
            width: parent.width
            onClicked: root.card.print()
        }

        BigButton {
            enabled: !root.card.busy
            height: Math.max(Theme.touch, Math.min(implicitHeight, Theme.text(80)))
            objectName: "save"
            path: Icons.save
            text: qsTr("Save")
            visible: root.drawn
            width: parent.width
            onClicked: root.card.save()
        }

        BigButton {
            height: Math.max(Theme.touch, Math.min(implicitHeight, Theme.text(80)))
            objectName: "phone"
            path: Icons.phone
            text: qsTr("On my phone")
            visible: root.drawn
            width: parent.width
            onClicked: root.card.enlarge(true)
        }

        BigButton {
            enabled: !root.card.busy
            objectName: "renew"
            path: Icons.card
            text: qsTr("A new card")
            visible: !root.drawn && !root.card.busy
            width: parent.width
            onClicked: root.card.renew()
        }
    }

    Words {
        id: result

        anchors.bottom: parent.bottom
        color: root.card.went ? Theme.leafInk : Theme.brickInk
        font.bold: true
        objectName: "result"
        text: root.card.said
        width: parent.width

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }

    PhoneSheet {
        called: root.card.called
        height: parent.height + 2 * Theme.gap
        objectName: "sheet"
        picture: root.card.large ? root.card.phone : ""
        visible: root.card.large
        width: parent.width + 2 * Theme.margin
        x: -Theme.margin
        y: -Theme.gap
        onClosed: root.card.enlarge(false)
    }
}
