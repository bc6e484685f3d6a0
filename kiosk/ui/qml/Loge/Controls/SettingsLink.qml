import QtQuick
import Loge

// The way from where settings are used to them, for whoever may change them.
Pill {
    id: root

    required property PlaceSettings settings
    required property string spot
    readonly property bool offered: settings?.links.offered ?? false

    Accessible.name: qsTr("Settings that count here")
    Accessible.role: Accessible.Button
    horizontalPadding: text === "" ? 0 : Theme.px(20)
    implicitHeight: Math.max(48, Theme.px(48))
    objectName: "settingsOf:" + spot
    path: Icons.sliders
    plain: true
    visible: offered
    onClicked: settings.links.follow(spot)
}
