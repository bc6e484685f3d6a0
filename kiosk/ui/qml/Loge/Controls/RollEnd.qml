pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Whether to end the call, with who is missing; and once it is over, the same as a summary.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property RollCalling calling: entrance.calling
    readonly property bool over: calling.view === RollCalling.Over

    focus: true

    RollHeader {
        id: header

        calling: root.calling
        width: parent.width
    }

    TimeBar {
        remaining: root.over ? root.entrance.countdown.left : 0
        visible: root.over
        width: root.width
        y: header.height
    }

    Column {
        id: said

        spacing: Theme.px(10)
        width: parent.width - 2 * x
        x: Theme.margin
        y: header.height + Theme.px(20)

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.text(32)
            fontSizeMode: Text.HorizontalFit
            height: Theme.text(42)
            minimumPixelSize: Theme.text(20)
            objectName: "question"
            text: root.over ? qsTr("The roll call is over, after %1.").arg(root.calling.took) : qsTr("End the roll call?")
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            color: root.calling.missing > 0 ? Theme.brickInk : Theme.leafInk
            font.bold: true
            font.pixelSize: Theme.title
            text: root.calling.missing > 0 ? qsTr("Found:\u00a0%1. Missing:\u00a0%2.").arg(root.calling.found).arg(root.calling.missing) : qsTr("Everybody on the list was found.")
            visible: root.over || root.calling.missing === 0 // else the header and the button have it
            width: parent.width
        }

        Words {
            Accessible.role: Accessible.AlertMessage
            color: Theme.brickInk
            font.bold: true
            text: root.calling.troubled
            visible: text !== ""
            width: parent.width
        }
    }

    RollNames {
        id: names

        less: pager.beside ? room : pager.y - Theme.px(10) - y
        names: root.calling.namesMissing
        room: kept.y - Theme.px(10) - y
        width: said.width
        x: said.x
        y: said.y + said.height + Theme.px(14)
    }

    Words {
        id: kept

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.px(12)
        color: Theme.soft
        text: root.over ? qsTr("The date, the time it took and the numbers are kept.") : qsTr("Every screen goes back to its usual page.")
        width: said.width - (names.paged && !pager.beside ? pager.width + Theme.gap : 0)
        x: said.x
    }

    Pager {
        id: pager

        readonly property bool beside: back.x + back.width + Theme.gap + width <= buttons.width // the last button

        anchors.right: said.right
        list: names
        visible: names.paged
        y: beside ? buttons.y + back.y + (back.height - height) / 2 : buttons.y - height - Theme.px(12)
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        BigButton {
            main: root.over
            objectName: root.over ? "fine" : "endNow"
            path: Icons.check
            text: root.over ? qsTr("All right") : qsTr("End the roll call: %1, %2").arg(qsTr("%n found", "people", root.calling.found)).arg(qsTr("%n missing", "people", root.calling.missing))
            width: Math.min(implicitWidth, buttons.width)
            onClicked: root.over ? root.entrance.goHome() : root.calling.end()
        }

        BigButton {
            id: back

            focus: true
            main: !root.over
            objectName: root.over ? "goOn" : "backToList"
            path: Icons.back
            text: root.over ? qsTr("Resume the roll call") : qsTr("Back to the list")
            onClicked: root.over ? root.calling.goOn() : root.calling.backToList()
        }
    }
}
