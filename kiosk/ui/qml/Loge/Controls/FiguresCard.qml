import QtQuick
import Loge

// How many are here, of how many seats, of how many at most.
DeskCard {
    id: root

    required property PlaceSettings settings
    required property TodayRoom today
    readonly property bool near: today.fullness === "near"
    readonly property bool full: today.fullness === "full"

    Accessible.name: count.text + " " + here.text + ", " + rest.text
    Accessible.role: Accessible.StaticText
    border.color: full ? Theme.brick : near ? Theme.sun : Theme.line
    border.width: full || near ? Theme.px(3) : 1
    path: Icons.people
    title: qsTr("Here now")

    Words {
        id: count

        color: root.full ? Theme.brickInk : Theme.ink
        font.bold: true
        font.pixelSize: Math.min(Theme.text(52), Math.max(Theme.text(24), (root.inner - here.height - rest.height) / 1.25))
        objectName: "count"
        text: root.today.count
    }

    SettingsLink {
        Accessible.name: qsTr("Change seats and maximum")
        anchors.right: parent.right
        settings: root.settings
        spot: "today"
    }

    Words {
        id: here

        anchors.bottom: rest.top
        font.pixelSize: Theme.text(17)
        text: qsTr("person(s) here", "", root.today.count)
        width: parent.width
    }

    Words {
        id: rest

        anchors.bottom: parent.bottom
        color: root.full ? Theme.brickInk : root.near ? Theme.sunInk : Theme.soft
        font.bold: root.full || root.near
        font.pixelSize: Theme.tiny
        text: root.full ? qsTr("full: limit of %1").arg(root.today.limit) : root.near ? qsTr("nearly full: %1 at most").arg(root.today.limit) : qsTr("%1 seats · %2 at most").arg(root.today.seats).arg(root.today.limit)
        width: parent.width
    }
}
