pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The sides of one’s own things.
Flow {
    id: root

    required property OwnThings things

    spacing: Theme.gap

    Repeater {
        model: [
            {
                tab: OwnThings.Me,
                name: "me",
                text: qsTr("Me")
            },
            {
                tab: OwnThings.Words,
                name: "words",
                text: qsTr("Skills and needs")
            },
            {
                tab: OwnThings.Shown,
                name: "shown",
                text: qsTr("On the board")
            },
            {
                tab: OwnThings.Visits,
                name: "visits",
                text: qsTr("My visits")
            },
            {
                tab: OwnThings.Data,
                name: "data",
                text: qsTr("My data")
            }
        ]

        Pill {
            required property var modelData

            chosen: root.things.tab === modelData.tab
            objectName: "tab:" + modelData.name
            plain: true
            text: modelData.text
            onClicked: root.things.look(modelData.tab)
        }
    }
}
