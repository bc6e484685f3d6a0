import QtQuick
import QtMultimedia
import Loge

// The camera's own frames, where a GPU draws them. It is loaded only there.
VideoOutput {
    id: root

    required property Feed feed

    fillMode: VideoOutput.PreserveAspectCrop
    mirrored: true

    Component.onCompleted: feed.show(videoSink)
    Component.onDestruction: feed.hide(videoSink)

    // Its corners are square, so a thick frame in the panel's colour rounds them.
    Rectangle {
        readonly property real thickness: Theme.px(12)

        anchors.fill: parent
        anchors.margins: -thickness
        border.color: Theme.panel
        border.width: thickness
        color: "transparent"
        radius: Theme.radius + thickness
    }
}
