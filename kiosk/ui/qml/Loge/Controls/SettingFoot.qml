pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Below a setting: what a new place has, where it is used, and the ways on.
Column {
    id: root

    required property OneSetting one
    property bool narrowed: false // whether the list is of a few only
    property bool typing: false // on the screen's own keys, which leave little room
    readonly property bool keeps: one.kind !== "one_of" && one.kind !== "some_of"

    spacing: Theme.gap

    Words {
        color: Theme.soft
        objectName: "settingUsual"
        text: root.one.usual === "" ? "" : root.one.isUsual ? qsTr("As at the start.") : qsTr("At the start: %1").arg(root.one.usual)
        visible: !root.typing && text !== ""
        width: parent.width
    }

    Flow {
        layoutDirection: Qt.LeftToRight
        spacing: Theme.gap
        width: parent.width

        Way {
            objectName: "toSettings"
            path: Icons.back
            plain: true
            text: root.one.differs ? qsTr("Leave it as it was") : root.narrowed ? qsTr("Back") : qsTr("All settings")
            onClicked: root.one.back()
        }

        Way {
            objectName: "toUsual"
            path: Icons.again
            plain: true
            text: qsTr("As at the start")
            visible: !root.one.isUsual && !root.typing
            onClicked: root.one.toUsual()
        }

        Way {
            chosen: true
            enabled: root.one.differs
            objectName: "keepSetting"
            path: Icons.check
            text: qsTr("Keep", "what was chosen")
            visible: root.keeps
            onClicked: root.one.keep()
        }

        Repeater {
            model: root.one.spots

            Way {
                required property var modelData

                Accessible.name: qsTr("Used in: %1", "a room of the desk").arg(modelData.title)
                objectName: "spot:" + modelData.spot
                path: Icons.next
                text: modelData.title
                trailing: true
                visible: !root.typing && !root.one.differs // nothing that was said is lost
                onClicked: root.one.goTo(modelData.spot)
            }
        }
    }

    component Way: Pill {
        Accessible.role: Accessible.Button
        width: Math.min(implicitWidth, root.width)
    }
}
