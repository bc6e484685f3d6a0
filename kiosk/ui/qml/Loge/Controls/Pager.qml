import QtQuick
import Loge

// The two buttons that turn a list's pages; nothing where all of it shows.
Row {
    id: root

    required property PagedList list
    property bool counts: true // whether there is room to say which page shows
    property bool small: false // beside a title
    property bool worded: false // for whoever has not seen such arrows before

    spacing: Theme.gap
    visible: list.overflows

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        font.pixelSize: root.small ? Theme.tiny : Theme.body
        text: qsTr("%1 of %2", "a page of several").arg(root.list.page).arg(root.list.pages)
        visible: root.counts
        wrapMode: Text.NoWrap
    }

    Pill {
        Accessible.name: root.worded ? text : qsTr("Previous page")
        Accessible.role: Accessible.Button
        enabled: !root.list.isFirst
        implicitHeight: root.small ? Math.max(48, Theme.px(48)) : Math.max(Theme.touch, implicitContentHeight + Theme.gap)
        objectName: root.list.objectName + "Back"
        path: Icons.up
        text: root.worded ? qsTr("Previous") : ""
        onClicked: root.list.turn(-1)
    }

    Pill {
        Accessible.name: root.worded ? text : qsTr("Next page")
        Accessible.role: Accessible.Button
        enabled: !root.list.isLast
        implicitHeight: root.small ? Math.max(48, Theme.px(48)) : Math.max(Theme.touch, implicitContentHeight + Theme.gap)
        objectName: root.list.objectName + "More"
        path: Icons.down
        text: root.worded ? qsTr("Next") : ""
        onClicked: root.list.turn(1)
    }
}
