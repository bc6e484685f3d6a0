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

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.top: header.bottom
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

    Rectangle {
        id: wanted

        readonly property int room: Math.max(1, Math.min(3, (root.height - ring.height - Theme.text(560)) / Theme.text(60)))

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        border.color: Theme.line
        border.width: 1
        color: Theme.card
        height: column.height + 2 * column.y
        radius: Theme.radius
        visible: root.home.wanted.length > 0
        width: header.width
        x: Theme.margin

        Column {
            id: column

            spacing: Theme.px(10)
            width: parent.width - 2 * x
            x: Theme.px(24)
            y: Theme.px(20)

            Words {
                Accessible.role: Accessible.Heading
                font.bold: true
                font.pixelSize: Theme.lead
                text: qsTr("A hand wanted")
                width: parent.width
            }

            Repeater {
                model: root.home.wanted.slice(0, wanted.room)

                Item {
                    id: line

                    required property var modelData

                    height: Math.max(word.height, said.height)
                    width: column.width

                    Chip {
                        id: word

                        need: true
                        text: line.modelData.word
                    }

                    Words {
                        id: said

                        anchors.left: word.right
                        anchors.leftMargin: Theme.gap
                        anchors.right: parent.right
                        elide: Text.ElideRight
                        maximumLineCount: 2
                        text: line.modelData.said
                    }
                }
            }
        }
    }
}
