pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What happened, to be seen from two metres: a colour, a large name, a shape.
Rectangle {
    id: root

    required property string title
    required property string said
    required property string path
    required property color letters
    required property real remaining
    property string initials
    property color time: Theme.time
    property bool tight: false

    Accessible.name: title + " " + said
    Accessible.role: Accessible.Heading
    implicitHeight: Math.max(disc.height, texts.height) + 2 * Theme.px(tight ? 14 : 32) + bar.height

    Rectangle {
        id: disc

        anchors.verticalCenter: texts.verticalCenter
        color: root.letters
        height: width
        radius: width / 2
        width: Theme.px(128)
        x: Theme.px(64)

        Words {
            anchors.centerIn: parent
            color: root.color
            font.bold: true
            font.pixelSize: Theme.px(50)
            text: root.initials
        }

        Pictogram {
            anchors.centerIn: parent
            color: root.color
            height: width
            path: root.path
            visible: root.initials === ""
            width: Theme.px(72)
        }
    }

    FontMetrics {
        id: letter

        font.bold: true
        font.pixelSize: Theme.huge
    }

    Column {
        id: texts

        anchors.left: disc.right
        anchors.leftMargin: Theme.px(32)
        anchors.right: shape.visible ? shape.left : parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -bar.height / 2
        spacing: Theme.px(6)

        Words {
            // of the longest word, in ems; read with the size, for a function's answer is not followed
            readonly property real longest: Math.max(...text.split(" ").map(word => letter.advanceWidth(word))) / letter.font.pixelSize
            readonly property real size: text.length > 40 ? 0.6 : text.length > 22 ? 0.8 : 1

            color: root.letters
            elide: Text.ElideRight
            font.bold: true
            font.pixelSize: Math.floor(Math.min(Theme.huge * size, width / longest)) // a word is never broken
            maximumLineCount: 3
            objectName: "title"
            text: root.title
            width: parent.width
        }

        Words {
            color: root.letters
            font.pixelSize: Theme.text(24)
            objectName: "said"
            text: root.said
            visible: text !== ""
            width: parent.width
        }
    }

    Pictogram {
        id: shape

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(64)
        anchors.verticalCenter: texts.verticalCenter
        color: root.letters
        height: width
        path: root.path
        visible: root.initials !== "" && root.width > Theme.px(700)
        width: Theme.px(96)
    }

    TimeBar {
        id: bar

        anchors.bottom: parent.bottom
        ground: Theme.track
        letters: root.time
        remaining: root.remaining
        width: root.width
    }
}
