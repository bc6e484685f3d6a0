import QtQuick
import Loge

// Back and on, always in the same place.
Rectangle {
    id: root

    required property Setup setup
    readonly property bool skips: setup.page === setup.pages && !setup.trial.works

    color: Theme.card
    implicitHeight: Theme.px(10) * 2 + Math.max(back.implicitHeight, on.implicitHeight)

    Rectangle {
        color: Theme.line
        height: 1
        width: parent.width
    }

    Pill {
        id: back

        Accessible.role: Accessible.Button
        anchors.verticalCenter: parent.verticalCenter
        horizontalPadding: Theme.px(24)
        objectName: "back"
        path: Icons.back
        plain: true
        size: Theme.lead
        text: qsTr("Back")
        visible: root.setup.canGoBack
        x: Theme.margin
        onClicked: root.setup.back()
    }

    Pill {
        id: on

        Accessible.role: Accessible.Button
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        chosen: !root.skips
        plain: true
        horizontalPadding: Theme.px(32)
        objectName: "next"
        path: Icons.ahead
        size: Theme.lead
        text: root.setup.next
        onClicked: root.setup.forward()
    }
}
