pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The desk while nobody has it open: who is at it, or the question who takes over.
Item {
    id: root

    required property Entrance entrance
    readonly property Lodge lodge: entrance.lodge
    readonly property Desk desk: lodge.desk

    DoneNote {
        id: done

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.horizontalCenter: parent.horizontalCenter
        doings: root.desk.doings
        width: Math.min(parent.width - 2 * Theme.margin, Theme.text(760))
    }

    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: done.visible ? -done.height / 2 : 0
        spacing: Theme.px(24)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.text(640))

        Pictogram {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.brick
            height: width
            path: Icons.desk
            visible: root.height > Theme.text(560)
            width: Theme.px(96)
        }

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.text(34)
            horizontalAlignment: Text.AlignHCenter
            objectName: "question"
            text: root.desk.onShift.length > 0 ? qsTr("Who is at the desk?") : qsTr("Nobody at the desk: who takes over?")
            width: parent.width
        }

        Flow {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap
            width: Math.min(parent.width, implicitWidth)

            Repeater {
                model: root.desk.onShift.slice(0, 3)

                BigButton {
                    required property string modelData
                    required property int index

                    objectName: "open:" + modelData
                    path: Icons.key
                    text: modelData
                    onClicked: root.desk.askPin(index)
                }
            }
        }

        BigButton {
            anchors.horizontalCenter: parent.horizontalCenter
            main: true
            objectName: "takeShift"
            path: Icons.card
            text: root.desk.onShift.length > 0 ? qsTr("Somebody else") : qsTr("I take the shift")
            onClicked: root.lodge.ask()
        }

        Words {
            color: Theme.soft
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%n person(s) here", "", root.entrance.home.count)
            width: parent.width
        }
    }
}
