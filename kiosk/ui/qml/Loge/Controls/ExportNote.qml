import QtQuick
import Loge

// How far a file is, where it lies, or why there is none.
Row {
    id: root

    required property Exporting exporting

    spacing: Theme.gap

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: root.exporting.failed ? Theme.brickInk : Theme.leafInk
        objectName: "exported"
        text: root.exporting.said
        width: parent.width - (stop.visible ? stop.width + parent.spacing : 0)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }

    Pill {
        id: stop

        Accessible.role: Accessible.Button
        objectName: "stopExport"
        plain: true
        text: qsTr("Stop")
        visible: root.exporting.going
        onClicked: root.exporting.stop()
    }
}
