pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Somebody's photo: looked at, chosen from a file, cut to a square by buttons, kept or taken away.
DeskSheet {
    id: root

    required property Photographing photo
    required property Profile profile
    readonly property bool beside: width > Theme.text(620)

    title: qsTr("Photo")
    onClosed: photo.close()

    Rectangle {
        id: frame

        border.color: Theme.line
        border.width: 1
        color: Theme.paper
        height: width
        radius: Theme.radius
        width: Math.min(root.inner - (root.beside ? 0 : beside.height + Theme.gap), root.beside ? parent.width / 2 : parent.width, Theme.px(420))
        x: root.beside ? 0 : (parent.width - width) / 2

        Image {
            Accessible.name: qsTr("What would be kept")
            Accessible.role: Accessible.Graphic
            anchors.fill: parent
            anchors.margins: 1
            cache: false
            mipmap: true
            objectName: "crop"
            source: root.photo.crop
            visible: root.photo.cutting
        }

        Face {
            anchors.centerIn: parent
            initials: root.profile.initials
            source: root.profile.face
            tint: root.profile.tint
            visible: !root.photo.cutting
            width: Math.round(0.86 * parent.width)
        }
    }

    Column {
        id: beside

        anchors.left: root.beside ? frame.right : parent.left
        anchors.leftMargin: root.beside ? Theme.px(24) : 0
        anchors.right: parent.right
        spacing: Theme.gap
        y: root.beside ? 0 : frame.height + Theme.gap

        Words {
            Accessible.role: root.photo.refused ? Accessible.AlertMessage : Accessible.StaticText
            color: root.photo.refused ? Theme.brickInk : Theme.soft
            objectName: "photoSaid"
            text: root.photo.refused || (root.photo.busy && !root.photo.cutting ? "…" : root.photo.cutting ? qsTr("Where it was taken is not kept.") : qsTr("Only the desk sees it. Ask them first: keeping one notes that they agree."))
            width: parent.width
        }

        Grid {
            columns: 3
            spacing: Theme.gap
            visible: root.photo.cutting

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
    }

    buttons: [
        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            objectName: "keepPhoto"
            path: Icons.check
            text: qsTr("Keep")
            visible: root.photo.cutting
            onClicked: root.photo.keep()
        },
        Pill {
            Accessible.role: Accessible.Button
            chosen: !root.photo.cutting
            enabled: !root.photo.busy
            objectName: "choosePhoto"
            path: Icons.folder
            plain: true
            text: root.photo.cutting || root.profile.face !== "" ? qsTr("Choose another") : qsTr("Choose a photo")
            onClicked: root.photo.choose()
        },
        Pill {
            Accessible.role: Accessible.Button
            objectName: "takePhotoAway"
            path: Icons.close
            plain: true
            text: qsTr("Take it away")
            visible: !root.photo.cutting && root.profile.face !== ""
            onClicked: root.photo.takeAway()
        }
    ]
}
