pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Whom the page is about, which leads back to the list, and the sides of what is known of them.
Flow {
    id: root

    required property Member member

    spacing: Theme.gap

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
