pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A plan that is written: its name, how long it lasts, what follows.
FocusScope {
    id: root

    required property Plans plans
    readonly property PlanWriting writing: plans.writing
    required property real keys // what the keyboard on the screen covers of the page
    readonly property bool whole: keys === 0 // all of it shows, not the name alone

    DeskCard {
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        path: Icons.calendar
        title: root.writing.isNew ? qsTr("New plan") : qsTr("Change a plan")
        aside: [
            Pill {
                Accessible.role: Accessible.Button
                chosen: true
                implicitHeight: Math.max(48, Theme.px(48))
                objectName: "keepPlan"
                path: Icons.check
                text: qsTr("Keep it", "a plan")
                onClicked: root.plans.keep()
            },
            Pill {
                Accessible.role: Accessible.Button
                implicitHeight: Math.max(48, Theme.px(48))
                objectName: "leavePlan"
                path: Icons.back
                text: qsTr("Back")
                onClicked: root.writing.leave()
            }
        ]

        Column {
            spacing: Theme.gap
            width: parent.width

            Words {
                Accessible.role: Accessible.AlertMessage
                color: Theme.brickInk
                font.bold: true
                objectName: "refused"
                text: root.writing.refused
                visible: text !== ""
                width: parent.width

                onTextChanged: said => {
                    if (said !== "")
                        Accessible.announce(said);
                }
            }

            TextLine {
                hint: qsTr("Its name: Monthly, Workshop…")
                label: qsTr("The name of the plan")
                maximumLength: 80
                objectName: "planName"
                width: parent.width

                Component.onCompleted: text = root.writing.called
                onTextEdited: root.writing.name(text)
            }

            Words {
                color: Theme.soft
                text: qsTr("A membership lasts:")
                visible: root.whole && root.height > Theme.text(560)
                width: parent.width
            }

            PlanLength {
                visible: root.whole
                width: parent.width
                writing: root.writing
            }

            Words {
                color: Theme.soft
                text: qsTr("When a membership has ended, at the door:")
                visible: root.whole
                width: parent.width
            }

            PlanEnd {
                visible: root.whole
                width: parent.width
                writing: root.writing
            }

            Words {
                color: Theme.soft
                objectName: "ruleWords"
                text: root.writing.ruleWords
                visible: root.whole
                width: parent.width
            }

            PlanFate {
                plans: root.plans
                visible: !root.writing.isNew && root.whole
                width: parent.width
            }
        }
    }
}
