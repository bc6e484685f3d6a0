import QtQuick
import Loge

// Turns the pages of a list; nothing where there is one page alone.
Row {
    id: root

    required property bool isFirst
    required property bool isLast
    required property string number // which page shows; nothing where nobody counts them

    signal turned(pages: int)

    opacity: isFirst && isLast ? 0 : 1
    spacing: Theme.gap

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        text: root.number
        visible: text !== ""
        wrapMode: Text.NoWrap
    }

    Pill {
        Accessible.name: qsTr("Previous page")
        Accessible.role: Accessible.Button
        enabled: !root.isFirst
        objectName: "previous"
        path: Icons.up
        plain: true
        onClicked: root.turned(-1)
    }

    Pill {
        Accessible.name: qsTr("Next page")
        Accessible.role: Accessible.Button
        enabled: !root.isLast
        objectName: "next"
        path: Icons.down
        plain: true
        onClicked: root.turned(1)
    }
}
