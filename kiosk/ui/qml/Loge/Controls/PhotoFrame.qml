import QtQuick
import Loge

// What would be kept of a photo, or what is kept so far.
Rectangle {
    id: root

    required property Photographing photo
    required property Profile profile

    border.color: Theme.line
    border.width: 1
    color: Theme.paper
    radius: Theme.radius

    Image {
        Accessible.name: qsTr("What would be kept")
        Accessible.role: Accessible.Graphic
        anchors.fill: parent
        anchors.margins: Theme.px(10)
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
