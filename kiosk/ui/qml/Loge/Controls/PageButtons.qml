import QtQuick
import Loge

// Turns the pages of a list by hand, and stops them from turning by themselves.
Row {
    id: root

    required property bool still
    required property bool isFirst
    required property bool isLast
    required property string number // which page shows; nothing where there is no room

    signal stopped
    signal turned(pages: int)

    spacing: Theme.gap

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        text: root.number
        visible: text !== ""
        wrapMode: Text.NoWrap
    }

    Pill {
        Accessible.name: root.still ? qsTr("Let the pages turn") : qsTr("Stop the pages from turning")
        Accessible.role: Accessible.Button
        objectName: "still"
        path: root.still ? Icons.play : Icons.waiting
        onClicked: root.stopped()
    }

    Pill {
        Accessible.role: Accessible.Button
        enabled: !root.isFirst
        objectName: "back"
        path: Icons.up
        text: qsTr("Previous")
        onClicked: root.turned(-1)
    }

    Pill {
        Accessible.role: Accessible.Button
        enabled: !root.isLast
        objectName: "more"
        path: Icons.down
        text: qsTr("Next")
        onClicked: root.turned(1)
    }
}
