import QtQuick
import Loge

// One thing that can be done with what is known of somebody.
Rectangle {
    id: root

    required property int index
    required property var row // name, path, title, what it does, a note, and whether that is a refusal
    required property bool beside // the button beside the words

    signal wanted

    border.color: Theme.line
    border.width: 1
    color: Theme.card
    radius: Theme.radius

    Pictogram {
        id: picture

        color: Theme.soft
        height: width
        path: root.row.path ?? ""
        width: Theme.text(24)
        x: Theme.px(18)
        y: title.y + (title.height - height) / 2
    }

    Words {
        id: title

        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.text(20)
        text: root.row.title ?? ""
        width: (root.beside ? does.x : root.width) - x - Theme.gap
        wrapMode: Text.NoWrap
        x: picture.x + picture.width + Theme.px(10)
        y: Math.max(Theme.px(14), root.beside ? (root.height - height - Theme.px(6) - note.implicitHeight) / 2 : 0)
    }

    Words {
        id: note

        color: root.row.refused ? Theme.brickInk : Theme.soft
        elide: Text.ElideRight
        font.pixelSize: Theme.tiny
        height: (root.beside ? root.height : does.y) - y - Theme.px(8)
        objectName: "note:" + (root.row.name ?? "")
        text: root.row.note ?? ""
        width: (root.beside ? does.x : root.width) - x - Theme.gap
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        x: picture.x
        y: title.y + title.height + Theme.px(6)

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }

    Pill {
        id: does

        Accessible.role: Accessible.Button
        objectName: root.row.name ?? ""
        plain: true
        text: root.row.does ?? ""
        width: root.beside ? Math.min(Math.max(implicitWidth, Theme.text(240)), 0.45 * root.width) : root.width - 2 * Theme.px(18)
        x: root.width - width - Theme.px(18)
        y: root.beside ? (root.height - height) / 2 : root.height - height - Theme.gap
        onClicked: root.wanted()
    }
}
