pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One side of one’s own things: who somebody is, their words, the board, their visits, their data.
Loader {
    id: root

    required property Mine mine
    readonly property OwnThings things: mine.things

    sourceComponent: [me, words, shown, visits, kept][things.tab]

    Component {
        id: me

        MineMe {
            things: root.things
            writing: root.mine.writing
        }
    }

    Component {
        id: words

        MineWords {
            things: root.things
            writing: root.mine.writing
        }
    }

    Component {
        id: shown

        MineShown {
            things: root.things
        }
    }

    Component {
        id: visits

        MineVisits {
            facts: root.mine.facts
        }
    }

    Component {
        id: kept

        MineData {
            known: root.mine.facts
            own: root.mine.data
        }
    }
}
