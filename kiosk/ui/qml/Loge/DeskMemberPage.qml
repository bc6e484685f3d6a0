pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One person: who they are, what they subscribed to, their cards, their visits, and what is known of them.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Members members: lodge.members
    readonly property Member member: members.member
    property real keys: 0 // what the keyboard on the screen covers of it

    MemberTabs {
        id: head

        member: root.member
        visible: root.keys === 0
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)
    }

    Loader {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.keys
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.visible ? head.bottom : parent.top
        sourceComponent: [details, plans, cards, visits, data][root.member.tab]
    }

    Component {
        id: details

        MemberDetails {
            lodge: root.lodge
        }
    }

    Component {
        id: plans

        MemberPlans {
            lodge: root.lodge
        }
    }

    Component {
        id: cards

        MemberCards {
            lodge: root.lodge
        }
    }

    Component {
        id: visits

        MemberVisits {
            lodge: root.lodge
        }
    }

    Component {
        id: data

        MemberData {
            lodge: root.lodge
        }
    }
}
