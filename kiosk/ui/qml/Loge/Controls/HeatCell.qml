import QtQuick
import Loge

// A shade: the darker, the more people; with a number, where there is one.
Rectangle {
    id: root

    required property int step // 0 for nobody, to 4
    property string said
    readonly property bool light: Theme.name === "light" ? step > 2 : step < 3 // its letters, that is

    color: Theme.pick(["#FFFFFF", "#E3ECF5", "#A9C6E3", "#3F72A5", "#1F4E79"][step], ["#000000", "#2E2E2E", "#595959", "#A6A6A6", "#FFE14A"][step], ["#1C242D", "#22374C", "#2F5478", "#7FB0DE", "#BFDCF6"][step])

    Words {
        anchors.centerIn: parent
        color: root.light ? "#FFFFFF" : "#12171D"
        font.pixelSize: Theme.tiny
        text: root.said
        visible: text !== "" && implicitWidth < parent.width && implicitHeight < parent.height + Theme.px(6)
        wrapMode: Text.NoWrap
    }
}
