import QtQuick
import Loge

// A page of a document: whole, or larger, and then moved by a finger, by buttons or by keys.
FocusScope {
    id: root

    required property Showing showing
    readonly property real wide: Math.min(frame.width, frame.height * showing.shape) * showing.zoom
    readonly property bool overflows: showing.zoom > 1
    readonly property bool stops: frame.atXBeginning && frame.atXEnd && frame.atYBeginning && frame.atYEnd

    function move(right: int, down: int) {
        frame.contentX = Math.max(0, Math.min(frame.contentX + 0.7 * right * frame.width, frame.contentWidth - frame.width));
        frame.contentY = Math.max(0, Math.min(frame.contentY + 0.7 * down * frame.height, frame.contentHeight - frame.height));
    }

    Accessible.name: showing.title + ", " + qsTr("page %1 of %2").arg(showing.page).arg(showing.pages)
    Accessible.role: Accessible.Document
    activeFocusOnTab: true

    Keys.onDownPressed: move(0, 1)
    Keys.onLeftPressed: move(-1, 0)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown)
            showing.turn(1);
        else if (event.key === Qt.Key_PageUp)
            showing.turn(-1);
        else if (event.key === Qt.Key_Plus)
            showing.enlarge(1);
        else if (event.key === Qt.Key_Minus)
            showing.enlarge(-1);
        else
            return;
        event.accepted = true;
    }
    Keys.onRightPressed: move(1, 0)
    Keys.onUpPressed: move(0, -1)

    Rectangle {
        anchors.fill: parent
        border.color: root.activeFocus ? Theme.blue : Theme.line
        border.width: root.activeFocus ? Theme.stroke : 1
        color: Theme.stone
    }

    Flickable {
        id: frame

        anchors.fill: parent
        anchors.margins: Theme.px(8)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(height, picture.height)
        contentWidth: Math.max(width, picture.width)
        interactive: root.overflows
        onHeightChanged: root.showing.fit(Math.round(Math.max(width, height)))
        onWidthChanged: root.showing.fit(Math.round(Math.max(width, height)))

        DocumentPicture {
            id: picture

            height: width / root.showing.shape
            objectName: "documentPicture"
            showing: root.showing
            visible: root.showing.isDrawn
            width: root.wide
            x: Math.max(0, (frame.width - width) / 2)
            y: Math.max(0, (frame.height - height) / 2)
        }
    }

    Words {
        anchors.centerIn: parent
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        objectName: "documentSaid"
        text: root.showing.said
        visible: text !== ""
        width: parent.width - 2 * Theme.margin
    }

    Connections {
        function onZoomChanged() {
            frame.contentX = Math.max(0, (frame.contentWidth - frame.width) / 2);
            frame.contentY = 0;
        }

        target: root
    }

    readonly property real zoom: showing.zoom
}
