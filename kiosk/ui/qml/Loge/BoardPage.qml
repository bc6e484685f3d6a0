pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who is here, on a second screen that nobody touches.
Item {
    id: root

    required property Entrance entrance
    required property Home home

    RingBanner {
        id: ring

        entrance: root.entrance
        width: parent.width
    }

    PlaceHeader {
        id: header

        home: root.home
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
        y: ring.height + Theme.px(20)
    }

    Rectangle {
        id: asks

        Accessible.name: question.text
        Accessible.role: Accessible.AlertMessage
        anchors.top: header.bottom
        anchors.topMargin: visible ? Theme.px(16) : 0
        border.color: Theme.sun
        border.width: Theme.stroke
        color: Theme.sunSoft
        height: visible ? question.height + Theme.px(20) : 0
        radius: Theme.radius
        visible: root.home.unattended && !ring.visible // which asks the same
        width: header.width
        x: Theme.margin

        Words {
            id: question

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.sunInk
            font.bold: true
            font.pixelSize: Theme.lead
            objectName: "whoTakesOver"
            text: qsTr("Nobody at the desk: who takes over?")
            width: parent.width - 2 * x
            x: Theme.px(24)
        }
    }

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.top: asks.bottom
        anchors.topMargin: Theme.px(26)
        font.bold: true
        font.pixelSize: Theme.text(34)
        text: qsTr("Who is here")
        x: Theme.margin
    }

    Words {
        anchors.baseline: heading.baseline
        anchors.left: heading.right
        anchors.leftMargin: Theme.px(24)
        color: Theme.soft
        font.pixelSize: Theme.lead
        text: qsTr("and what they are working on")
        wrapMode: Text.NoWrap
    }

    PeopleGrid {
        anchors.bottom: wanted.visible ? wanted.top : parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(20)
        home: root.home
        moves: root.entrance.comfort.motion
        width: header.width
        x: Theme.margin
    }

    WantedCard {
        id: wanted

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        most: Math.max(1, Math.min(3, (root.height - ring.height - asks.height - Theme.text(560)) / Theme.text(60)))
        width: header.width
        words: root.home.wanted
        x: Theme.margin
    }
}
