pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Names in columns, page by page where the room runs out: whoever lays it out has the pager.
Item {
    id: root

    required property list<string> names
    required property real room // the height there is
    required property real less // and what a pager leaves of it
    readonly property real rowHeight: Theme.text(33)
    readonly property int columns: Math.max(1, Math.floor((width + Theme.gap) / (Theme.text(300) + Theme.gap)))
    readonly property bool paged: names.length > columns * Math.max(1, Math.floor(room / rowHeight))
    readonly property int fits: columns * Math.max(1, Math.floor(height / rowHeight))
    readonly property int pages: Math.max(1, Math.ceil(names.length / fits))
    property int page: 0
    readonly property list<string> shown: names.slice(page * fits, (page + 1) * fits)
    readonly property int deep: Math.max(1, Math.ceil(shown.length / columns))

    height: paged ? less : room

    onPagesChanged: page = Math.min(page, pages - 1)

    Repeater {
        model: root.shown

        Words {
            required property int index
            required property string modelData

            elide: Text.ElideRight
            font.pixelSize: Theme.lead
            fontSizeMode: Text.HorizontalFit
            height: root.rowHeight
            minimumPixelSize: Math.max(12, Theme.text(15))
            objectName: "nameMissing"
            text: modelData
            width: Math.floor((root.width - (root.columns - 1) * Theme.gap) / root.columns)
            wrapMode: Text.NoWrap
            x: Math.floor(index / root.deep) * (width + Theme.gap)
            y: index % root.deep * root.rowHeight
        }
    }
}
