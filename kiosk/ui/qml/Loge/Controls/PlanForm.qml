pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A plan that is written: its name, how long it lasts, what follows.
FocusScope {
    id: root

    required property Plans plans
    readonly property PlanWriting writing: plans.writing
    required property real keys // what the keyboard on the screen covers of the page

    DeskCard {
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        path: Icons.calendar
        title: root.writing.isNew ? qsTr("New plan") : qsTr("A plan")
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
                hint: qsTr("Monthly, Workshop…")
                label: qsTr("The name of the plan")
                maximumLength: 80
                objectName: "planName"
                width: parent.width

                Component.onCompleted: text = root.writing.called
                onTextEdited: root.writing.name(text)
            }

            Flow {
                spacing: Theme.gap
                visible: root.keys === 0
                width: parent.width

                Repeater {
                    model: [[1, qsTr("1 month")], [3, qsTr("3 months")], [12, qsTr("1 year")], [0, qsTr("Without an end")]]

                    Answer {
                        required property var modelData

                        chosen: root.writing.months === modelData[0]
                        objectName: "months" + modelData[0]
                        text: modelData[1]
                        onClicked: root.writing.last(modelData[0])
                    }
                }

                Answer {
                    Accessible.name: qsTr("One month less")
                    Accessible.role: Accessible.Button
                    enabled: root.writing.months > 1
                    objectName: "monthLess"
                    path: Icons.fewer
                    onClicked: root.writing.longer(-1)
                }

                Words {
                    font.bold: true
                    height: Math.max(48, Theme.px(52))
                    objectName: "lasts"
                    text: root.writing.months === 0 ? "–" : root.writing.lasts
                    verticalAlignment: Text.AlignVCenter
                }

                Answer {
                    Accessible.name: qsTr("One month more")
                    Accessible.role: Accessible.Button
                    objectName: "monthMore"
                    path: Icons.more
                    onClicked: root.writing.longer(1)
                }
            }

            Words {
                color: Theme.soft
                text: qsTr("When a membership has ended, at the door:")
                visible: root.keys === 0
                width: parent.width
            }

            Flow {
                spacing: Theme.gap
                visible: root.keys === 0
                width: parent.width

                Repeater {
                    model: [["welcome", qsTr("Let in")], ["grace", qsTr("Let in for some days")], ["desk", qsTr("To the desk first")]]

                    Answer {
                        required property var modelData

                        chosen: root.writing.afterEnd === modelData[0]
                        objectName: "rule:" + modelData[0]
                        text: modelData[1]
                        onClicked: root.writing.rule(modelData[0])
                    }
                }

                Repeater {
                    model: root.writing.afterEnd === "grace" ? [-7, -1, 1, 7] : []

                    Answer {
                        required property int modelData

                        Accessible.name: modelData > 0 ? qsTr("%n day(s) more", "", modelData) : qsTr("%n day(s) less", "", -modelData)
                        Accessible.role: Accessible.Button
                        objectName: "grace" + modelData
                        text: (modelData > 0 ? "+" : "−") + Math.abs(modelData)
                        onClicked: root.writing.grace(modelData)
                    }
                }
            }

            Words {
                color: Theme.soft
                objectName: "ruleWords"
                text: root.writing.ruleWords
                visible: root.keys === 0
                width: parent.width
            }

            Flow {
                spacing: Theme.gap
                visible: !root.writing.isNew && root.keys === 0
                width: parent.width

                Answer {
                    Accessible.role: Accessible.Button
                    objectName: "retire"
                    path: root.writing.retired ? Icons.again : Icons.close
                    text: root.writing.retired ? qsTr("Offer it again") : qsTr("Offer it no more")
                    onClicked: root.plans.retire()
                }

                Answer {
                    Accessible.role: Accessible.Button
                    objectName: "deletePlan"
                    path: Icons.erase
                    text: qsTr("Delete it")
                    visible: root.writing.deletable
                    onClicked: root.plans.delete()
                }
            }
        }
    }

    component Answer: Pill {
        implicitHeight: Math.max(48, Theme.px(52))
        plain: true
    }
}
