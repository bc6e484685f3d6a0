pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The rooms of the desk, one of which shows.
Item {
    id: root

    required property Lodge lodge
    readonly property Desk desk: lodge.desk
    property real keys: 0 // what the keyboard on the screen covers of them

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Today
        sourceComponent: DeskTodayPage {
            lodge: root.lodge
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Days
        sourceComponent: DeskDaysPage {
            days: root.lodge.days
            onChosen: visit => root.lodge.visiting.open(visit)
            settings: root.lodge.settings
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Journal
        sourceComponent: DeskJournalPage {
            journal: root.lodge.journal
            keys: root.keys
            settings: root.lodge.settings
            onCallsWanted: root.desk.enter(DeskRooms.PastCalls)
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.PastCalls
        sourceComponent: DeskPastCallsPage {
            past: root.lodge.pastCalls
            onJournalWanted: root.desk.enter(DeskRooms.Journal)
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Trust
        sourceComponent: DeskTrustPage {
            lodge: root.lodge
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Members
        sourceComponent: DeskMembersPage {
            keys: root.keys
            lodge: root.lodge
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Plans
        sourceComponent: DeskPlansPage {
            keys: root.keys
            lodge: root.lodge
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Cards
        sourceComponent: DeskCardsPage {
            keys: root.keys
            lodge: root.lodge
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Import
        sourceComponent: DeskImportPage {
            keys: root.keys
            lodge: root.lodge
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Reports
        sourceComponent: DeskReportsPage {
            keys: root.keys
            lodge: root.lodge
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Settings
        sourceComponent: DeskSettingsPage {
            keys: root.keys
            lodge: root.lodge
        }
    }

    DeskRoom {
        desk: root.desk
        room: DeskRooms.Documents
        sourceComponent: DeskDocumentsPage {
            lodge: root.lodge
        }
    }
}
