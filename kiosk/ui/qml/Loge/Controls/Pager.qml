import QtQuick
import Loge

// The two buttons that turn a list's pages; nothing where all of it shows.
Row {
    id: root

    required property PagedRows list

    spacing: Theme.gap
    visible: list.overflows

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        font.pixelSize: Theme.tiny
        text: qsTr("%1 of %2", "a page of several").arg(root.list.page + 1).arg(root.list.pages)
        wrapMode: Text.NoWrap
    }

    Pill {
        Accessible.name: qsTr("Previous")
        Accessible.role: Accessible.Button
        enabled: root.list.page > 0
        implicitHeight: Math.max(48, Theme.px(48))
        objectName: root.list.objectName + "Back"
        path: Icons.up
        onClicked: root.list.turn(-1)
    }

    Pill {
        Accessible.name: qsTr("Next")
        Accessible.role: Accessible.Button
        enabled: root.list.page < root.list.pages - 1
        implicitHeight: Math.max(48, Theme.px(48))
        objectName: root.list.objectName + "More"
        path: Icons.down
        onClicked: root.list.turn(1)
    }
}
