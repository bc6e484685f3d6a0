pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who is here, on a second screen that nobody touches.
Item {
    id: root

    required property Home home

    PlaceHeader {
        id: header

        home: root.home
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
        y: Theme.px(20)
    }

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(26)
        font.bold: true
        font.pixelSize: Theme.text(34)
        text: qsTr("Who is here")
        x: Theme.margin
    }

    Words {
        anchors.baseline: heading.baseline
        anchors.left: heading.right
        anchors.leftMargin: Theme.px(24)
        color: Theme.soft
        font.pixelSize: Theme.lead
        text: qsTr("and what they are working on")
        wrapMode: Text.NoWrap
    }

    PeopleGrid {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(20)
        home: root.home
        width: header.width
        x: Theme.margin
    }
}
