pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What happens at the door once a membership has ended; for some days first, where these are chosen.
Flow {
    id: root

    required property PlanWriting writing
    readonly property bool waits: writing.afterEnd === "grace"

    spacing: Theme.gap

    Repeater {
        model: [["welcome", qsTr("Let in")], ["grace", qsTr("Let in for some days")], ["desk", qsTr("To the desk first")]]

        LowPill {
            required property var modelData

            chosen: root.writing.afterEnd === modelData[0]
            objectName: "rule:" + modelData[0]
            text: root.waits && chosen ? qsTr("Let in for %n day(s)", "", root.writing.graceDays) : modelData[1]
            onClicked: root.writing.rule(modelData[0])
        }
    }

    Row {
        spacing: Theme.gap
        visible: root.waits

        Repeater {
            model: [-7, -1, 1, 7]

            LowPill {
                required property int modelData

                Accessible.name: modelData > 0 ? qsTr("%n day(s) more", "", modelData) : qsTr("%n day(s) less", "", -modelData)
                Accessible.role: Accessible.Button
                horizontalPadding: Theme.gap
                objectName: "grace" + modelData
                text: (modelData > 0 ? "+" : "−") + Math.abs(modelData)
                onClicked: root.writing.grace(modelData)
            }
        }
    }
}
