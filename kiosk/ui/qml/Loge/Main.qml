pragma ComponentBehavior: Bound

import QtQuick
import Loge

Window {
    id: root

    required property Entrance entrance
    property bool board: false
    property bool desk: false
    property bool ready: false // whether the pages that do not show are to be made, too

    property bool fingers: false // whether anybody has touched the screen itself

    color: Theme.paper
    title: entrance.home.place

    onActiveFocusItemChanged: entrance.stay()

    Looks {
        comfort: root.entrance.comfort
        screen: Qt.size(root.width, root.height)
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        onActivated: root.entrance.adjusting ? root.entrance.adjust(false) : root.entrance.goHome()
    }

    EntrancePages {
        id: pages

        board: root.board
        desk: root.desk
        entrance: root.entrance
        fingers: root.fingers
        height: parent.height - (foot.visible ? foot.height : 0)
        ready: root.ready
        width: parent.width
    }

    // What was meant for the last page must not be done on this one.
    MultiPointTouchArea {
        anchors.fill: pages
        objectName: "settling"
        visible: root.entrance.settling
    }

    Foot {
        id: foot

        anchors.bottom: parent.bottom
        entrance: root.entrance
        visible: !root.board && !pages.atDesk && root.entrance.page !== Entrance.Evacuation
        width: parent.width
    }

    Loader {
        active: root.entrance.adjusting
        anchors.bottom: pages.atDesk ? parent.bottom : foot.top
        anchors.right: parent.right
        sourceComponent: ComfortSheet {
            comfort: root.entrance.comfort
            language: root.entrance.language
            settings: root.entrance.lodge.settings
            speaks: pages.atDesk
            room: Qt.size(root.width, pages.height)
            onDone: root.entrance.adjust(false)
        }
    }

    PassingWord {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        passing: root.entrance.passing
        room: root.width - 2 * Theme.margin
    }

    // A touch anywhere keeps the page; what lies below gets it all the same.
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: if (active) {
                root.fingers = root.fingers || point.device.type === PointerDevice.TouchScreen;
                root.entrance.touch();
            }
        }
    }
}
