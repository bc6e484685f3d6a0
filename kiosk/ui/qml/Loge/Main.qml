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

    readonly property bool atDesk: entrance.page === Entrance.Desk || (entrance.page === Entrance.Home && desk)
    readonly property bool portrait: height > width

    color: Theme.paper
    title: entrance.home.place

    onActiveFocusItemChanged: entrance.stay()

    Binding {
        property: "name"
        target: Theme
        value: root.entrance.comfort.theme
    }

    Binding {
        property: "unit"
        target: Theme
        value: Math.max(0.75, root.portrait ? Math.min(root.width / 800, root.height / 1280) : Math.min(root.width / 1280, root.height / 800))
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.entrance.comfort.scale
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        onActivated: root.entrance.adjusting ? root.entrance.adjust(false) : root.entrance.goHome()
    }

    Item {
        id: pages

        height: parent.height - (foot.visible ? foot.height : 0)
        width: parent.width

        PageSlot {
            ready: !root.board && !root.desk
            shown: root.entrance.page === Entrance.Home && !root.board && !root.desk
            sourceComponent: HomePage {
                entrance: root.entrance
            }
        }

        PageSlot {
            ready: root.board
            shown: root.entrance.page === Entrance.Home && root.board
            sourceComponent: BoardPage {
                entrance: root.entrance
                home: root.entrance.home
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Welcome
            sourceComponent: WelcomePage {
                entrance: root.entrance
                welcome: root.entrance.welcome
            }
        }

        PageSlot {
            ready: false
            shown: root.entrance.page === Entrance.Activity
            sourceComponent: ActivityPage {
                entrance: root.entrance
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Shown
            sourceComponent: ShownPage {
                entrance: root.entrance
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Code
            sourceComponent: CodePage {
                entrance: root.entrance
            }
        }

        PageSlot {
            ready: false
            shown: root.entrance.page === Entrance.Gate
            sourceComponent: GatePage {
                entrance: root.entrance
            }
        }

        PageSlot {
            ready: root.desk
            shown: root.atDesk
            sourceComponent: DeskPage {
                entrance: root.entrance
                fingers: root.fingers
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Help
            sourceComponent: HelpPage {
                entrance: root.entrance
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Goodbye
            sourceComponent: GoodbyePage {
                entrance: root.entrance
                goodbye: root.entrance.goodbye
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Refusal
            sourceComponent: RefusalPage {
                entrance: root.entrance
                refusal: root.entrance.refusal
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Undone
            sourceComponent: UndonePage {
                entrance: root.entrance
                undone: root.entrance.undone
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Trouble
            sourceComponent: TroublePage {
                entrance: root.entrance
                trouble: root.entrance.trouble
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.RollCall
            sourceComponent: RollCallPage {
                entrance: root.entrance
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Evacuation
            sourceComponent: EvacuationPage {
                board: root.board
                entrance: root.entrance
            }
        }

        PageSlot {
            ready: root.ready
            shown: root.entrance.page === Entrance.Failsafe
            sourceComponent: FailsafePage {
                entrance: root.entrance
            }
        }
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
        visible: !root.board && !root.atDesk && root.entrance.page !== Entrance.Evacuation
        width: parent.width
    }

    Loader {
        active: root.entrance.adjusting
        anchors.bottom: root.atDesk ? parent.bottom : foot.top
        anchors.right: parent.right
        sourceComponent: ComfortSheet {
            comfort: root.entrance.comfort
            language: root.entrance.language
            speaks: root.atDesk
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
