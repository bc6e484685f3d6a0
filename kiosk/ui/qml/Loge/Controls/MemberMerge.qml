import QtQuick
import Loge

// The other record of the same person is looked for, then both lie side by side.
FocusScope {
    id: root

    required property Merging merging
    required property string name
    readonly property bool looking: merging.step === Merging.Looking
    readonly property bool low: looking && height < Theme.text(300) // while the keyboard shows
    readonly property real below: back.y + back.height + Theme.gap

    Words {
        id: title

        Accessible.role: Accessible.Heading
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.text(22)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        text: root.looking ? qsTr("Who else is %1?").arg(root.name) : qsTr("What is kept")
        visible: !root.low
        width: back.x - x - Theme.gap
        wrapMode: Text.NoWrap
        x: Theme.px(20)
        y: Theme.gap + (back.height - height) / 2
    }

    Pill {
        id: back

        Accessible.role: Accessible.Button
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        objectName: "leaveBoth"
        path: Icons.back
        plain: true
        text: qsTr("Leave both")
        y: Theme.gap
        onClicked: root.merging.leave()
    }

    TwinSearch {
        fieldWidth: root.low ? back.x - x - Theme.gap : width
        focus: root.looking
        height: parent.height - y
        merging: root.merging
        visible: root.looking
        width: parent.width - 2 * x
        x: title.x
        y: root.low ? back.y : root.below
    }

    BothRecords {
        height: parent.height - y
        merging: root.merging
        visible: !root.looking
        width: parent.width - 2 * x
        x: title.x
        y: root.below
    }
}
