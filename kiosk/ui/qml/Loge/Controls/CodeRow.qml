import QtQuick
import Loge

// A code of somebody: what it is, since when, and the way to revoke it while it counts.
Item {
    id: root

    required property int index
    required property var row
    readonly property bool counts: row.counts ?? false

    signal revoked

    Column {
        anchors.verticalCenter: revoke.verticalCenter
        width: (root.counts ? revoke.x - Theme.gap : parent.width) - x

        Words {
            color: root.counts ? Theme.ink : Theme.soft
            elide: Text.ElideRight
            font.bold: root.counts
            text: root.row.name ?? ""
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            color: Theme.soft
            elide: Text.ElideRight
            font.pixelSize: Theme.tiny
            text: root.row.since ?? ""
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }

    LowPill {
        id: revoke

        Accessible.name: qsTr("Revoke: %1, %2", "a code, since when").arg(root.row.name ?? "").arg(root.row.since ?? "")
        Accessible.role: Accessible.Button
        enabled: root.counts
        objectName: "revoke" + root.index
        opacity: root.counts ? 1 : 0
        path: Icons.close
        size: Theme.tiny
        text: qsTr("Revoke")
        x: parent.width - width
        onClicked: root.revoked()
    }
}
