import QtQuick
import Loge

// Above the settings: the rooms that belong to them, and all of them as a file; or where those that
// show are used, and the way to all the others.
Flow {
    id: root

    required property PlaceSettings settings
    readonly property bool narrowed: settings.spot !== ""

    signal keysWanted // those of the desk: whom the place trusts
    signal documentsWanted

    spacing: Theme.gap

    Words {
        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.text(20)
        height: Math.max(implicitHeight, all.height)
        objectName: "spot"
        text: qsTr("Settings: %1", "where they are used").arg(root.settings.spot)
        verticalAlignment: Text.AlignVCenter
        visible: root.narrowed
        width: Math.min(implicitWidth, root.width)
    }

    Door {
        id: all

        objectName: "allSettings"
        path: Icons.sliders
        text: qsTr("All settings")
        visible: root.narrowed
        onClicked: root.settings.seeAll()
    }

    Door {
        objectName: "room:trust"
        path: Icons.key
        text: qsTr("Keys")
        visible: !root.narrowed
        onClicked: root.keysWanted()
    }

    Door {
        objectName: "room:documents"
        path: Icons.paper
        text: qsTr("Documents")
        visible: !root.narrowed
        onClicked: root.documentsWanted()
    }

    Door {
        objectName: "saveSettings"
        path: Icons.download
        text: qsTr("Save as a file")
        visible: !root.narrowed
        onClicked: root.settings.file.save()
    }

    Door {
        objectName: "readSettings"
        path: Icons.folder
        text: qsTr("Read a file")
        visible: !root.narrowed
        onClicked: root.settings.file.choose()
    }

    component Door: Pill {
        Accessible.role: Accessible.Button
        plain: true
    }
}
