import QtQuick
import QtQuick.Templates as T
import Loge

// Somebody of the same name who is there already: a touch looks at them instead.
T.AbstractButton {
    id: root

    required property var row
    readonly property string more: [row.plan, row.subscription, row.inside].filter(Boolean).join(" · ")
    readonly property bool low: height < 1.3 * (Theme.body + Theme.tiny) + Theme.px(8) // for two lines

    Accessible.name: qsTr("Open %1").arg(row.name ?? "")
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    horizontalPadding: Theme.px(14)
    implicitHeight: Math.max(Theme.touch, Theme.text(60))

    background: TouchGround {
        button: root
        ground: Theme.sunSoft
    }

    contentItem: Item {
        Face {
            id: face

            anchors.verticalCenter: parent.verticalCenter
            initials: root.row.initials ?? ""
            source: root.row.face ?? ""
            tint: root.row.tint ?? 0
            width: Math.min(Theme.px(48), parent.height)
        }

        Column {
            anchors.left: face.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Words {
                color: Theme.sunInk
                elide: Text.ElideRight
                font.bold: true
                text: qsTr("On record: %1", "somebody").arg(root.row.name ?? "") + (root.low ? " · " + root.more : "")
                width: parent.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: Theme.sunInk
                font.pixelSize: Theme.tiny
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(12))
                text: root.more
                visible: !root.low
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
