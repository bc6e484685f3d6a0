import QtQuick
import QtQuick.Templates as T
import Loge

// One choice among a few, such as a language.
T.AbstractButton {
    id: root

    property bool chosen: false
    property string path
    property int size: Theme.body
    property real radius: height / 2
    property bool plain: false // on white, for a question's answers; else on blue
    property bool trailing: false // the picture after the words
    readonly property color letters: chosen ? Theme.overBlue : plain ? Theme.ink : Theme.blueInk

    Accessible.checkable: Accessible.role !== Accessible.Button
    Accessible.checked: Accessible.checkable && chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.6
    horizontalPadding: Theme.px(plain ? 20 : 12)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.gap)
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)

    background: TouchGround {
        border.color: root.chosen ? Theme.blue : Theme.edge
        button: root
        ground: root.chosen ? Theme.blue : root.plain ? Theme.card : Theme.blueSoft
        radius: root.radius
    }

    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: label.implicitWidth + (root.path ? icon.width + row.spacing : 0)

        Row {
            id: row

            anchors.centerIn: parent
            layoutDirection: root.trailing ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.px(6)

            Pictogram {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                color: root.letters
                height: width
                path: root.path
                visible: root.path !== ""
                width: Math.max(Theme.text(20), root.size)
            }

            Words {
                id: label

                color: root.letters
                font.pixelSize: root.size
                text: root.text
                visible: text !== ""
                width: Math.min(implicitWidth, root.width - root.leftPadding - root.rightPadding - (root.path ? icon.width + row.spacing : 0))
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
