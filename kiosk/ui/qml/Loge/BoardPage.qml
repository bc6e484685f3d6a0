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

    Rectangle {
        id: wanted

        readonly property int columns: width > Theme.text(1200) ? 2 : 1
        readonly property int room: columns * Math.max(1, Math.min(3, (root.height - ring.height - asks.height - Theme.text(560)) / Theme.text(60)))

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
                text: qsTr("Looking for a hand")
                width: parent.width
            }

            Grid {
                columnSpacing: Theme.margin
                columns: wanted.columns
                rowSpacing: column.spacing
                width: parent.width

                Repeater {
                    model: root.home.wanted.slice(0, wanted.room)

                    Item {
                        id: line

                        required property var modelData

                        height: Math.max(word.height, said.height)
                        width: (column.width - (wanted.columns - 1) * Theme.margin) / wanted.columns

                        Chip {
                            id: word

                            anchors.verticalCenter: parent.verticalCenter
                            need: true
                            text: line.modelData.word
                            width: Math.min(implicitWidth, 0.4 * parent.width)
                        }

                        Words {
                            id: said

                            anchors.left: word.right
                            anchors.leftMargin: Theme.gap
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            elide: Text.ElideRight
                            maximumLineCount: 2
                            text: line.modelData.said
                        }
                    }
                }
            }
        }
    }
}
