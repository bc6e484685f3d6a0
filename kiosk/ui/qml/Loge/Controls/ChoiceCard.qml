import QtQuick
import QtQuick.Templates as T
import Loge

// One choice among a few that a picture tells as well as its words.
T.AbstractButton {
    id: root

    required property string path
    required property bool chosen
    readonly property color letters: chosen ? Theme.overBlue : Theme.ink

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.TabFocus
    horizontalPadding: Theme.px(16)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gap)

    background: TouchGround {
        border.color: root.chosen ? Theme.outline : Theme.edge
        button: root
        ground: root.chosen ? Theme.blue : Theme.card
    }

    contentItem: Item {
        implicitHeight: column.implicitHeight

        Column {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(8)
            width: parent.width

            Pictogram {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.letters
                height: width
                path: root.path
                width: Theme.px(52)
            }

            Words {
                color: root.letters
                font.bold: true
                font.pixelSize: Theme.text(22)
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                width: parent.width
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
