pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Names in columns, page by page where the room runs out: whoever lays it out has the pager.
PagedList {
    id: root

    required property list<string> names
    required property real room // the height there is
    required property real less // and what a pager leaves of it
    readonly property bool paged: Math.ceil(names.length / columns) > Math.max(1, Math.floor(room / rowHeight))

    columns: Math.max(1, Math.floor((width + Theme.gap) / (Theme.text(300) + Theme.gap)))
    height: paged ? less : room
    model: names
    objectName: "missing"
    rowHeight: Theme.text(33)

    delegate: Words {
        required property int index

        elide: Text.ElideRight
        font.pixelSize: Theme.lead
        fontSizeMode: Text.HorizontalFit
        height: root.rowHeight
        minimumPixelSize: Math.max(12, Theme.text(15))
        objectName: "nameMissing"
        rightPadding: Theme.gap
        text: root.at(index)
        visible: root.shows(y)
        width: Math.floor(root.width / root.columns)
        wrapMode: Text.NoWrap
    }
}
