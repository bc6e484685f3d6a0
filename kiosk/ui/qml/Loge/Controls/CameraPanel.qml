pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Where to hold the card, and what the camera sees of it.
Rectangle {
    id: root

    required property Home home
    property bool silent: false // whether the words beside it say what to do

    Accessible.name: title.text
    Accessible.role: Accessible.StaticText
    border.color: Theme.outline
    border.width: Theme.stroke
    color: Theme.panel
    radius: Theme.px(26)

    Words {
        id: title

        color: Theme.overPanel
        font.bold: true
        font.pixelSize: Theme.text(24)
        horizontalAlignment: Text.AlignHCenter
        text: root.home.sees ? qsTr("Show your card or your phone") : qsTr("Scanner or code")
        width: parent.width - 2 * x
        x: Theme.px(20)
        visible: !root.silent
        y: Theme.px(18)
    }

    Item {
        id: window

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.px(16)
        anchors.right: parent.right
        anchors.top: root.silent ? parent.top : title.bottom
        visible: root.home.sees

        Loader {
            readonly property bool shown: drawnByGpu && root.home.sees && root.visible
            readonly property bool drawnByGpu: GraphicsInfo.api !== GraphicsInfo.Software && GraphicsInfo.api !== GraphicsInfo.Unknown

            anchors.fill: parent

            onShownChanged: {
                if (shown)
                    setSource("VideoPreview.qml", {
                        feed: root.home.feed
                    });
                else
                    source = "";
            }
        }

        Preview {
            anchors.fill: parent
            feed: root.home.feed
            outline: Theme.sun
            radius: Theme.radius
        }

        Pictogram {
            visible: !root.home.feed.found
            anchors.centerIn: parent
            color: "#FFFFFF"
            height: width
            path: Icons.frame
            thickness: 0.6
            width: 0.72 * Math.min(window.width, window.height)
        }

        Rectangle {
            visible: !root.home.feed.found
            anchors.centerIn: parent
            color: Theme.sun
            height: Theme.px(4)
            radius: height / 2
            width: 0.62 * Math.min(window.width, window.height)
        }
    }

    Column {
        anchors.left: parent.left
        anchors.margins: Theme.px(24)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: title.height / 2
        spacing: Theme.gap
        visible: !root.home.sees

        Pictogram {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.overPanel
            height: width
            path: Icons.card
            thickness: 1.4
            width: Theme.px(96)
        }

        Words {
            color: Theme.overPanel
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Pass your card in front of the scanner, or tap “I don’t have my card”.")
            width: parent.width
        }
    }
}
