import QtQuick
import Loge

// One line of a list: whom it names, what becomes of it, and why; where it asks, the way to answer.
Item {
    id: root

    required property int line
    required property string name
    required property string fate
    required property string said
    required property string detail
    required property bool asks
    readonly property bool asked: fate === "asked"
    readonly property bool bad: fate === "bad"

    signal wanted

    Accessible.name: [qsTr("line %1").arg(line), name, said, detail].filter(each => each !== "").join(", ")
    Accessible.role: Accessible.ListItem

    Words {
        id: number

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        font.pixelSize: Theme.tiny
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignRight
        minimumPixelSize: 12
        text: root.line
        width: Theme.text(56)
        wrapMode: Text.NoWrap
    }

    Rectangle {
        id: tag

        readonly property bool wide: !root.asks || root.width > Theme.text(640) // what is said beside the button tells it, too

        anchors.left: number.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.outline
        border.width: 1
        color: root.bad ? Theme.brickSoft : root.asked ? Theme.sunSoft : root.fate === "added" ? Theme.leafSoft : root.fate === "changed" ? Theme.blueSoft : Theme.stone
        height: Theme.text(30)
        radius: height / 2
        visible: wide
        width: Theme.text(112)

        Words {
            anchors.centerIn: parent
            color: root.bad ? Theme.brickInk : root.asked ? Theme.sunInk : root.fate === "added" ? Theme.leafInk : root.fate === "changed" ? Theme.blueInk : Theme.soft
            font.bold: true
            font.pixelSize: Theme.tiny
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 12
            text: root.said
            width: parent.width - Theme.px(16)
            wrapMode: Text.NoWrap
        }
    }

    Column {
        anchors.left: tag.wide ? tag.right : number.right
        anchors.leftMargin: Theme.gap
        anchors.right: answer.visible ? answer.left : parent.right
        anchors.rightMargin: answer.visible ? Theme.gap : 0
        anchors.verticalCenter: parent.verticalCenter

        Words {
            elide: Text.ElideRight
            font.bold: true
            text: root.name
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Words {
            color: root.bad ? Theme.brickInk : Theme.soft
            elide: Text.ElideRight
            font.pixelSize: Theme.tiny
            fontSizeMode: Text.Fit
            lineHeight: 0.95
            maximumLineCount: 2
            minimumPixelSize: 14
            text: root.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }

    Pill {
        id: answer

        Accessible.name: root.asked ? qsTr("Answer line %1").arg(root.line) : qsTr("Answer line %1 anew").arg(root.line)
        Accessible.role: Accessible.Button
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Math.max(48, Theme.px(48))
        objectName: "answer" + root.line
        plain: true
        size: Theme.tiny
        text: root.asked ? qsTr("Answer") : qsTr("Change")
        visible: root.asks
        onClicked: root.wanted()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
