import QtQuick
import QtQuick.Templates as T
import Loge

// One line to type in.
T.TextField {
    id: root

    required property string label
    property string hint

    Accessible.name: label
    color: Theme.ink
    font.pixelSize: Theme.lead
    inputMethodHints: Qt.ImhNoPredictiveText
    implicitHeight: Math.max(Theme.touch, Theme.text(44))
    leftPadding: Theme.px(20)
    rightPadding: clear.visible ? clear.width : Theme.px(20)
    selectByMouse: false
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: root.activeFocus ? Theme.blue : Theme.edge
        border.width: Theme.stroke
        color: Theme.card
        radius: Theme.radius

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            elide: Text.ElideRight
            text: root.text === "" && root.preeditText === "" ? root.hint : ""
            width: parent.width - 2 * x
            wrapMode: Text.NoWrap
            x: root.leftPadding
        }
    }

    Pill {
        id: clear

        Accessible.name: qsTr("Erase all of it")
        Accessible.role: Accessible.Button
        anchors.right: parent.right
        height: parent.height
        objectName: root.objectName + "Clear"
        path: Icons.erase
        plain: true
        radius: Theme.radius
        size: Theme.lead
        visible: root.text !== ""
        onClicked: {
            root.clear();
            root.textEdited();
            root.forceActiveFocus();
        }
    }
}
