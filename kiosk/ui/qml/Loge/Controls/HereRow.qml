import QtQuick
import QtQuick.Templates as T
import Loge

// One line of who is here: a touch opens it, and one button notes the departure.
Item {
    id: root

    required property var row
    property bool brief: width < Theme.text(760)
    readonly property string visit: row.visit ?? ""

    signal opened(visit: string)
    signal departed(visit: string)

    T.AbstractButton {
        id: line

        property string held // the list may move under a finger

        Accessible.name: [root.row.name, root.row.kind, root.row.activity, root.row.since].filter(Boolean).join(", ")
        Accessible.role: Accessible.Button
        anchors.left: parent.left
        anchors.right: leave.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.TabFocus
        height: parent.height - Theme.gap
        objectName: "line:" + (root.row.name ?? "")

        background: Rectangle {
            color: line.down ? Theme.blueSoft : "transparent"
            radius: Theme.gap

            FocusRing {
                corner: Theme.gap
                shown: line.visualFocus
            }
        }
        contentItem: Item {
            Avatar {
                id: disc

                anchors.verticalCenter: parent.verticalCenter
                initials: root.row.initials ?? ""
                tint: root.row.tint ?? 0
                width: Theme.px(44)
            }

            Words {
                id: name

                anchors.left: disc.right
                anchors.leftMargin: Theme.gap
                elide: Text.ElideRight
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(15))
                text: root.row.name ?? ""
                width: root.brief ? parent.width - x : Theme.text(200)
                wrapMode: Text.NoWrap
                y: root.brief ? 0 : (parent.height - height) / 2
            }

            Words {
                id: kind

                anchors.left: root.brief ? name.left : name.right
                anchors.leftMargin: root.brief ? 0 : Theme.gap
                color: root.row.unconfirmed ? Theme.sunInk : Theme.soft
                elide: Text.ElideRight
                font.pixelSize: Theme.tiny
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(13))
                text: root.row.unconfirmed ? qsTr("departure not confirmed") : root.brief ? (root.row.kind ?? "") + " · " + (root.row.since ?? "") : root.row.kind ?? ""
                width: root.brief ? parent.width - x : Theme.text(165)
                wrapMode: Text.NoWrap
                y: (parent.height - height) / (root.brief ? 1 : 2)
            }

            Words {
                anchors.left: kind.right
                anchors.leftMargin: Theme.gap
                anchors.right: hours.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideRight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.max(12, Theme.text(14))
                text: root.row.activity ?? ""
                visible: !root.brief
                wrapMode: Text.NoWrap
            }

            Words {
                id: hours

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.soft
                font.pixelSize: Theme.tiny
                text: (root.row.since ?? "") + " · " + (root.row.length ?? "")
                visible: !root.brief
                wrapMode: Text.NoWrap
            }
        }

        Keys.onEnterPressed: click()
        Keys.onReturnPressed: click()
        onClicked: if (held === root.visit || held === "")
            root.opened(root.visit)
        onPressed: held = root.visit
    }

    Pill {
        id: leave

        property string held

        Accessible.name: qsTr("Departure of %1").arg(root.row.name ?? "")
        Accessible.role: Accessible.Button
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Math.max(48, Theme.px(48))
        objectName: "depart:" + (root.row.name ?? "")
        plain: true
        size: Theme.tiny
        text: qsTr("Departure")
        onClicked: if (held === root.visit || held === "")
            root.departed(root.visit)
        onPressed: held = root.visit
    }
}
