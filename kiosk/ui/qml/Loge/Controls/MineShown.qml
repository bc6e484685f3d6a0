pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The two dials, as somebody wants them proposed at their next visits.
Item {
    id: root

    required property OwnThings things
    readonly property bool named: things.shownAs !== "counted"

    Column {
        spacing: Theme.px(18)
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.lead
            text: qsTr("What is proposed to you at your next visits")
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: [["name", qsTr("My name")], ["first_name", qsTr("My first name")], ["counted", qsTr("Stay anonymous")]]

                Pill {
                    required property var modelData

                    chosen: root.things.shownAs === modelData[0]
                    objectName: "as:" + modelData[0]
                    path: chosen ? Icons.check : ""
                    plain: true
                    size: Theme.lead
                    text: modelData[1]
                    onClicked: root.things.showAs(modelData[0])
                }
            }
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                chosen: root.named && root.things.activityShown
                enabled: root.named
                objectName: "withActivity"
                path: chosen ? Icons.check : ""
                plain: true
                size: Theme.lead
                text: qsTr("With what I work on")
                onClicked: root.things.showActivity(true)
            }

            Pill {
                chosen: root.named && !root.things.activityShown
                enabled: root.named
                objectName: "withoutActivity"
                path: chosen ? Icons.check : ""
                plain: true
                size: Theme.lead
                text: qsTr("Without what I work on")
                onClicked: root.things.showActivity(false)
            }
        }

        Words {
            color: Theme.soft
            text: qsTr("Nothing of you shows before you say so, each time.")
            width: parent.width
        }
    }
}
