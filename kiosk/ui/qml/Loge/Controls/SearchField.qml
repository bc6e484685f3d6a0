import QtQuick
import QtQuick.Templates as T
import Loge

// Words that are searched for as they are typed.
T.TextField {
    id: root

    required property string name // says what to type
    required property string words // that are searched for so far

    signal searched(words: string)

    Accessible.name: name
    Accessible.searchEdit: true
    color: Theme.ink
    font.pixelSize: Theme.body
    height: Math.max(Theme.touch, Theme.text(44))
    inputMethodHints: Qt.ImhNoPredictiveText
    leftPadding: Theme.px(20)
    maximumLength: 80
    objectName: "search"
    rightPadding: clear.visible ? clear.width : leftPadding
    selectByMouse: false
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: root.activeFocus ? Theme.blue : Theme.edge
        border.width: Theme.stroke
        color: Theme.card
        radius: Theme.radius
    }

    Words {
        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.soft
        text: root.name
        visible: root.text === "" && root.preeditText === ""
        wrapMode: Text.NoWrap
    }

    Pill {
        id: clear

        Accessible.name: qsTr("Erase all of it")
        Accessible.role: Accessible.Button
        anchors.right: parent.right
        height: parent.height
        objectName: "clearSearch"
        path: Icons.erase
        plain: true
        radius: Theme.radius
        size: Theme.lead
        visible: root.text !== ""
        onClicked: {
            root.clear();
            root.searched("");
        }
    }

    onTextEdited: searched(text)
    onWordsChanged: if (words !== text)
        text = words
}
