pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What somebody presents: their cards, badges and personal code, without what these say.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property PersonCodes codes: lodge.codes

    Loader {
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        anchors.topMargin: Theme.gap
        sourceComponent: root.codes.card.opened ? card : root.codes.badge.opened ? badge : root.codes.digits !== "" ? digits : list
    }

    Component {
        id: list

        CodesList {
            codes: root.codes
        }
    }

    Component {
        id: card

        NewCardView {
            card: root.codes.card
        }
    }

    Component {
        id: badge

        BadgeWait {
            badge: root.codes.badge
        }
    }

    Component {
        id: digits

        PersonalDigits {
            codes: root.codes
        }
    }
}
