import QtQuick
import Loge

// Who has the desk, and since when, where its bar is on top: beside the way out, or below all of the doors.
Words {
    id: root

    required property Desk desk
    required property DeskDoors doors
    readonly property real tail: doors.width - doors.out.x - doors.out.width - Theme.gap
    readonly property bool narrow: tail < Math.max(Theme.text(130), since.width + Theme.px(12))
    readonly property bool low: tail < whole.width && doors.out.height < 2 * line.height // for two lines
    readonly property bool below: narrow || low

    color: Theme.overPanel
    elide: Text.ElideRight
    font.pixelSize: Theme.tiny
    fontSizeMode: Text.HorizontalFit
    height: below ? Theme.text(26) : doors.out.height
    lineHeight: 0.9
    minimumPixelSize: Math.max(12, Theme.text(13))
    text: whole.width < width ? whole.text : desk.holder + "\n" + desk.since
    verticalAlignment: Text.AlignVCenter
    width: below ? doors.width : tail
    wrapMode: Text.NoWrap
    x: below ? Theme.px(26) : doors.x + doors.width - width
    y: doors.y + (below ? doors.height + Theme.px(4) : doors.out.y)

    TextMetrics {
        id: whole

        font.pixelSize: Theme.tiny
        text: root.desk.holder + " · " + root.desk.since
    }

    FontMetrics {
        id: line

        font: root.font
    }

    TextMetrics {
        id: since

        font.pixelSize: root.minimumPixelSize
        text: root.desk.since
    }
}
