import QtQuick
import Loge

// A card that was just made, and the ways to take it along.
Item {
    id: root

    required property NewCard card
    readonly property bool upright: height > width
    readonly property bool drawn: card.card !== ""

    DeskCard {
        id: sheet

        anchors.fill: parent
        path: Icons.card
        title: root.drawn ? qsTr("%1’s card").arg(root.card.called) : qsTr("One moment…")
        visible: !root.card.large
        aside: Pill {
            Accessible.role: Accessible.Button
            chosen: root.drawn
            implicitHeight: Math.max(48, Theme.px(48))
            objectName: "cardDone"
            path: root.drawn ? Icons.check : Icons.close
            text: root.drawn ? qsTr("It’s done") : qsTr("Cancel")
            onClicked: root.card.close()
        }

        Words {
            id: told

            color: Theme.soft
            text: root.drawn ? qsTr("It counts from now on. Take it along now: this exact card can’t be made again later.") : qsTr("The card is being drawn, and read again to be sure.")
            width: parent.width
        }

        Image {
            id: picture

            Accessible.name: sheet.title
            Accessible.role: Accessible.Graphic
            anchors.left: parent.left
            anchors.top: told.bottom
            anchors.topMargin: Theme.gap
            cache: false
            fillMode: Image.PreserveAspectFit
            height: (root.upright ? ways.y : result.y) - y - Theme.gap
            horizontalAlignment: root.upright ? Image.AlignHCenter : Image.AlignLeft
            mipmap: true
            source: root.card.card
            verticalAlignment: Image.AlignTop
            width: root.upright ? parent.width : ways.x - Theme.gap

            Rectangle {
                border.color: Theme.edge
                border.width: Theme.stroke
                color: "transparent"
                height: picture.paintedHeight
                visible: root.drawn
                width: picture.paintedWidth
                x: root.upright ? (parent.width - width) / 2 : 0
            }
        }

        NewCardWays {
            id: ways

            card: root.card
            paired: root.upright
            visible: root.drawn
            width: root.upright ? parent.width : Math.min(parent.width / 2, Theme.text(300))
            x: parent.width - width
            y: root.upright ? result.y - height - Theme.gap : told.height + Theme.gap
        }

        Words {
            id: result

            anchors.bottom: parent.bottom
            color: root.card.went ? Theme.leafInk : Theme.brickInk
            font.bold: true
            objectName: "cardSaid"
            text: root.card.said
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere

            onTextChanged: said => {
                if (said !== "")
                    Accessible.announce(said);
            }
        }
    }

    PhoneSheet {
        anchors.fill: parent
        called: root.card.called
        picture: root.card.large ? root.card.phone : ""
        visible: root.card.large
        onClosed: root.card.enlarge(false)
    }
}
