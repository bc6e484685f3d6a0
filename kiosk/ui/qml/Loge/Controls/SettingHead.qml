import QtQuick
import Loge

// Above a setting: what it is called and does, and why it stays as it is.
Column {
    id: root

    required property OneSetting one
    property bool typing: false // on the screen's own keys, which leave little room

    spacing: Theme.px(6)

    Words {
        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.text(24)
        objectName: "settingTitle"
        text: root.one.title
        width: parent.width
    }

    Words {
        color: Theme.soft
        text: root.one.why
        visible: !root.typing
        width: parent.width
    }

    Words {
        color: Theme.soft
        objectName: "settingMore"
        text: root.one.more
        visible: text !== "" && !root.typing
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    Words {
        color: Theme.brickInk
        font.bold: true
        objectName: "settingWrong"
        text: root.one.wrong
        visible: text !== ""
        width: parent.width

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }
}
