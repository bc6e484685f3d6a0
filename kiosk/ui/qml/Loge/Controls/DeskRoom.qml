import QtQuick
import Loge

// One room of the desk, there while it shows.
Loader {
    required property Desk desk
    required property int room

    active: desk.rooms.room === room && desk.isOpen
    anchors.fill: parent
}
