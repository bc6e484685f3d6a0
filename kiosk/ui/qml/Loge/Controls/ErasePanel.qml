pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Asked once more before somebody is erased for good: what will be gone, and that nothing brings it back.
FocusScope {
    id: root

    required property string title
    required property list<string> losses
    required property string stays // what is left, without them
    required property bool busy

    signal kept
    signal erased

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.text(26)
        maximumLineCount: 2
        text: root.title
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.gap
    }

    LossList {
        id: list

        anchors.bottom: warning.top
        anchors.bottomMargin: Theme.gap
        anchors.left: heading.left
        anchors.right: heading.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.gap
        losses: root.losses
        stays: root.stays
    }

    Words {
        id: warning

        anchors.bottom: elsewhere.top
        anchors.left: heading.left
        anchors.right: heading.right
        color: Theme.brickInk
        font.bold: true
        text: qsTr("Nothing brings it back, not even a backup.")
    }

    Words {
        id: elsewhere

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        anchors.left: heading.left
        anchors.right: heading.right
        color: Theme.soft
        font.pixelSize: Theme.tiny
        objectName: "staysElsewhere"
        text: qsTr("Files saved before stay, such as a card or a list of everybody: they have to be deleted by hand.")
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: heading.left
        anchors.right: heading.right
        layoutDirection: Qt.LeftToRight
        spacing: Theme.gap

        Pill {
            Accessible.role: Accessible.Button
            focus: true
            objectName: "keepThem"
            path: Icons.back
            plain: true
            text: qsTr("Keep")
            onClicked: root.kept()
        }

        Pager {
            list: list
        }

        BigButton {
            alarm: true
            enabled: !root.busy
            height: Math.max(Theme.touch, implicitContentHeight + Theme.gap)
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            objectName: "eraseForGood"
            path: Icons.erase
            text: qsTr("Erase for good")
            width: Math.min(implicitWidth, buttons.width)
            onClicked: root.erased()
        }
    }
}
