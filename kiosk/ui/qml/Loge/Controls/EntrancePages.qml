pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Every page, of which one shows.
Item {
    id: root

    required property Entrance entrance
    required property bool board
    required property bool desk
    required property bool ready // whether the pages that do not show are to be made, too
    required property bool fingers
    readonly property bool atDesk: entrance.page === Entrance.Desk || (entrance.page === Entrance.Home && desk)

    PageSlot {
        ready: !root.board && !root.desk
        shown: root.entrance.page === Entrance.Home && ready
        sourceComponent: HomePage {
            entrance: root.entrance
        }
    }

    PageSlot {
        ready: root.board
        shown: root.entrance.page === Entrance.Home && ready
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
        ready: false
        shown: root.entrance.page === Entrance.Mine
        sourceComponent: MinePage {
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
        ready: false
        shown: root.entrance.page === Entrance.Document
        sourceComponent: DocumentPage {
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
