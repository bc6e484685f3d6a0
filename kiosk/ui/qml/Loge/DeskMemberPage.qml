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

    Flow {
        id: head

        spacing: Theme.gap
        visible: root.keys === 0
        width: parent.width - 2 * x
        x: Theme.px(20)
        y: Theme.px(20)

        Pill {
            Accessible.name: qsTr("Back to the list")
            Accessible.role: Accessible.Button
            objectName: "backToList"
            path: Icons.back
            plain: true
            text: root.member.name
            onClicked: root.member.close()
        }

        Repeater {
            model: [
                {
                    tab: Member.Details,
                    name: "details",
                    text: qsTr("Who they are")
                },
                {
                    tab: Member.Plans,
                    name: "plans",
                    text: qsTr("Membership")
                },
                {
                    tab: Member.Cards,
                    name: "cards",
                    text: qsTr("Cards and codes")
                },
                {
                    tab: Member.Visits,
                    name: "visits",
                    text: qsTr("Visits")
                },
                {
                    tab: Member.Data,
                    name: "data",
                    text: qsTr("Data")
                }
            ]

            Pill {
                required property var modelData

                Accessible.role: Accessible.RadioButton
                chosen: root.member.tab === modelData.tab
                objectName: "tab:" + modelData.name
                plain: true
                text: modelData.text
                onClicked: root.member.look(modelData.tab)
            }
        }
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
