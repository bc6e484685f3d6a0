pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Loge

// The rooms of the desk, who has it open, and the alarm: at the side, or on top where it is narrow.
Rectangle {
    id: root

    required property Entrance entrance
    required property bool flat
    readonly property Desk desk: entrance.lodge.desk

    color: Theme.panel

    component Door: T.AbstractButton {
        id: door

        required property string path
        property bool chosen: false
        property bool alarm: false

        Accessible.checkable: !alarm
        Accessible.checked: chosen
        Accessible.name: text
        Accessible.role: alarm ? Accessible.Button : Accessible.RadioButton
        focusPolicy: Qt.TabFocus
        implicitHeight: Math.max(48, Theme.px(56))
        implicitWidth: picture.width + label.implicitWidth + Theme.px(44)

        background: Rectangle {
            border.color: door.alarm ? Theme.overPanel : Theme.outline
            border.width: door.alarm || door.chosen ? 1 : 0
            color: door.alarm ? Theme.alarm : door.chosen || door.down ? Theme.panelChosen : "transparent"
            radius: Theme.gap

            FocusRing {
                corner: Theme.gap
                shown: door.visualFocus
            }
        }
        contentItem: Item {
            Pictogram {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.overPanel
                height: width
                path: door.path
                width: Theme.text(24)
                x: Theme.px(14)
            }

            Words {
                id: label

                anchors.left: picture.right
                anchors.leftMargin: Theme.px(10)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.overPanel
                font.bold: door.chosen || door.alarm
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(14))
                text: door.text
                width: root.flat ? implicitWidth : Math.min(implicitWidth, parent.width - x - Theme.px(6))
                wrapMode: Text.NoWrap
            }
        }

        Keys.onEnterPressed: click()
        Keys.onReturnPressed: click()
    }

    Words {
        id: name

        color: Theme.overPanel
        font.bold: true
        font.pixelSize: Theme.text(26)
        text: qsTr("The desk", "la loge")
        visible: !root.flat && root.height > Theme.text(560)
        x: Theme.px(26)
        y: Theme.px(22)
    }

    Flow {
        id: doors

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.px(12)
        y: name.visible ? name.y + name.height + Theme.px(16) : Theme.px(10)

        Repeater {
            model: root.desk.rooms

            Door {
                required property var modelData

                chosen: root.desk.room === modelData.room
                objectName: "room:" + modelData.name
                path: Icons[modelData.icon]
                text: modelData.text
                width: root.flat ? implicitWidth : doors.width
                onClicked: root.desk.enter(modelData.room)
            }
        }

        Door {
            alarm: true
            objectName: "evacuate"
            path: Icons.alarm
            text: qsTr("Evacuation")
            width: root.flat ? implicitWidth : doors.width
            onClicked: root.entrance.lodge.askForRollCall()
        }

        Door {
            objectName: "suit"
            path: Icons.contrast
            text: qsTr("Display")
            width: root.flat ? implicitWidth : doors.width
            onClicked: root.entrance.adjust(!root.entrance.adjusting)
        }

        Door {
            objectName: "handOver"
            path: Icons.handover
            text: qsTr("Hand over")
            visible: root.flat
            width: implicitWidth
            onClicked: root.entrance.lodge.handing.begin()
        }

        Door {
            objectName: "leaveDesk"
            path: Icons.lock
            text: qsTr("Close", "the desk")
            visible: root.flat
            width: implicitWidth
            onClicked: root.desk.leave()
        }
    }

    DoneNote {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        doings: root.desk.doings
        height: Math.max(implicitHeight, own.height)
        upright: true
        visible: !root.flat && doings.said !== ""
        width: parent.width - 2 * x
        x: Theme.px(12)
    }

    Column {
        id: own

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        spacing: Theme.gap
        visible: !root.flat && root.desk.doings.said === ""
        width: parent.width - 2 * x
        x: Theme.px(12)

        Column {
            width: parent.width - 2 * x
            x: Theme.px(14)

            Words {
                color: Theme.overPanel
                elide: Text.ElideRight
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(14))
                objectName: "holder"
                text: qsTr("%1, concierge").arg(root.desk.holder)
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: Theme.overPanel
                font.pixelSize: Theme.tiny
                text: root.desk.since
                width: parent.width
            }
        }

        Door {
            objectName: root.flat ? "" : "handOver"
            path: Icons.handover
            text: qsTr("Hand over")
            width: parent.width
            onClicked: root.entrance.lodge.handing.begin()
        }

        Door {
            objectName: root.flat ? "" : "leaveDesk"
            path: Icons.lock
            text: qsTr("Close", "the desk")
            width: parent.width
            onClicked: root.desk.leave()
        }
    }

    implicitHeight: doors.height + 2 * Theme.px(10)
}
