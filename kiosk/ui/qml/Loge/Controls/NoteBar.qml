import QtQuick
import Loge

// What the last shift left for this one: seen before all else.
Rectangle {
    id: root

    required property TodayRoom today
    readonly property var note: today.notes[0] ?? ({})

    Accessible.name: words.text
    Accessible.role: Accessible.Note
    border.color: Theme.sun
    border.width: Theme.stroke
    color: Theme.sunSoft
    implicitHeight: Math.max(read.implicitHeight, words.implicitHeight) + Theme.px(12)
    radius: Theme.radius
    visible: today.notes.length > 0

    Pictogram {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.sunInk
        height: width
        path: Icons.handover
        width: Theme.text(26)
        x: Theme.px(18)
    }

    Words {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap
        anchors.right: read.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.sunInk
        elide: Text.ElideRight
        maximumLineCount: 4
        objectName: "note"
        text: root.note.hidden ? qsTr("The last shift left a word. Type your PIN to read it.") : root.note.by ? qsTr("%1, at %2: %3", "who left a note, when, and what").arg(root.note.by).arg(root.note.hour).arg(root.note.words) : root.note.words ?? ""
    }

    Pill {
        id: read

        Accessible.role: Accessible.Button
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Math.max(48, Theme.px(48))
        objectName: "read"
        path: root.note.hidden ? Icons.lock : Icons.check
        size: Theme.tiny
        text: root.note.hidden ? qsTr("Read it") : qsTr("I’ve read it")
        onClicked: root.today.remedies.putAway(0)
    }
}
