pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Below one’s own things: done, and what was just changed.
Flow {
    id: root

    required property OwnThings things

    signal done

    spacing: Theme.gap

    BigButton {
        height: Math.max(Theme.touch, implicitContentHeight + Theme.gap)
        implicitWidth: implicitContentWidth + leftPadding + rightPadding
        main: true
        objectName: "done"
        path: Icons.check
        text: qsTr("I’m done")
        onClicked: root.done()
    }

    Pill {
        Accessible.role: Accessible.Button
        objectName: "undo"
        path: Icons.back
        plain: true
        text: qsTr("Undo")
        visible: root.things.undoable
        onClicked: root.things.takeBack()
    }

    Words {
        color: Theme.leafInk
        height: Math.max(Theme.touch, implicitHeight)
        objectName: "said"
        text: root.things.said
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        width: Math.min(implicitWidth, root.width)

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }
}
