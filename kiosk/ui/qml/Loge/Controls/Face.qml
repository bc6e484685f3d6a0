import QtQuick
import Loge

// Somebody's photo, round, or their initials while there is none.
Item {
    id: root

    required property string initials
    required property int tint
    required property string source

    height: width

    Avatar {
        anchors.fill: parent
        initials: root.initials
        tint: root.tint
        visible: root.source === ""
    }

    Image {
        anchors.fill: parent
        cache: false
        mipmap: true
        source: root.source
        visible: root.source !== ""
    }
}
