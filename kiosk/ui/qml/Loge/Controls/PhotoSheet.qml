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

    PhotoFrame {
        id: frame

        height: width
        photo: root.photo
        profile: root.profile
        width: Math.min(root.inner - (root.beside ? 0 : beside.height + Theme.gap), root.beside ? parent.width / 2 : parent.width, Theme.px(420))
        x: root.beside ? 0 : (parent.width - width) / 2
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
            text: root.photo.refused || (root.photo.busy && !root.photo.cutting ? qsTr("Reading the photo…") : root.photo.cutting ? qsTr("Where it was taken is not kept.") : qsTr("Only the desk sees it. Ask them first: keeping one notes that they agree."))
            width: parent.width
        }

        CropKeys {
            photo: root.photo
            visible: root.photo.cutting
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
