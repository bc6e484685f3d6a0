pragma ComponentBehavior: Bound

import QtQuick
import Loge

// By what the square that is kept of a photo is moved, and made larger or smaller.
Grid {
    id: root

    required property Photographing photo

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: [
            {
                name: "left",
                path: Icons.previous,
                text: qsTr("Further left")
            },
            {
                name: "up",
                path: Icons.up,
                text: qsTr("Further up")
            },
            {
                name: "right",
                path: Icons.next,
                text: qsTr("Further right")
            },
            {
                name: "further",
                path: Icons.fewer,
                text: qsTr("Show more around")
            },
            {
                name: "down",
                path: Icons.down,
                text: qsTr("Further down")
            },
            {
                name: "closer",
                path: Icons.more,
                text: qsTr("Closer")
            }
        ]

        Pill {
            required property var modelData

            Accessible.name: modelData.text
            Accessible.role: Accessible.Button
            objectName: "crop:" + modelData.name
            path: modelData.path
            plain: true
            width: Math.max(Theme.touch, Theme.text(72))
            onClicked: modelData.name === "closer" || modelData.name === "further" ? root.photo.zoom(modelData.name === "closer") : root.photo.move(modelData.name)
        }
    }
}
