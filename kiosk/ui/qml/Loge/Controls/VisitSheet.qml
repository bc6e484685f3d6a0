pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One visit, close up, with its hours, which can be corrected: when, and why.
DeskSheet {
    id: root

    required property Lodge lodge
    readonly property Visiting visiting: lodge.visiting
    readonly property list<string> reasons: [qsTr("Forgot their card"), qsTr("Forgot to say they left"), qsTr("Entered by mistake")]

    title: visiting.name
    onClosed: lodge.desk.rooms.putAway()

    Column {
        spacing: Theme.gap
        width: parent.width

        Words {
            Accessible.role: root.visiting.refused ? Accessible.AlertMessage : Accessible.StaticText
            color: root.visiting.refused ? Theme.brickInk : Theme.soft
            objectName: "refused"
            text: root.visiting.refused || root.visiting.hours
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                chosen: !root.visiting.departing
                implicitHeight: Math.max(48, Theme.px(52))
                objectName: "theArrival"
                text: qsTr("Arrival")
                onClicked: root.visiting.turn(false)
            }

            Pill {
                chosen: root.visiting.departing
                implicitHeight: Math.max(48, Theme.px(52))
                objectName: "theDeparture"
                text: qsTr("Departure")
                onClicked: root.visiting.turn(true)
            }

            Pill {
                Accessible.role: Accessible.CheckBox
                chosen: root.visiting.assisted
                implicitHeight: Math.max(48, Theme.px(52))
                objectName: "assist"
                size: Theme.tiny
                text: qsTr("Needs help in an evacuation")
                visible: root.visiting.known
                onClicked: root.visiting.assist(!root.visiting.assisted)
            }
        }

        Row {
            id: hours

            readonly property real share: Math.min(1, (width - 4 * spacing) / (Theme.text(120) + 4 * Math.max(Theme.touch, Theme.text(104))))

            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: [-60, -5, 0, 5, 60]

                Pill {
                    required property int modelData
                    readonly property bool shows: modelData === 0

                    Accessible.name: shows ? root.visiting.hour : modelData > 0 ? qsTr("%1 minutes later").arg(modelData) : qsTr("%1 minutes earlier").arg(-modelData)
                    Accessible.role: shows ? Accessible.StaticText : Accessible.Button
                    horizontalPadding: Theme.px(4)
                    implicitWidth: Math.floor(hours.share * (shows ? Theme.text(120) : Math.max(Theme.touch, Theme.text(104))))
                    objectName: shows ? "hour" : "minutes" + modelData
                    plain: !shows
                    radius: Theme.radius
                    size: shows ? Theme.text(26) : Theme.body
                    text: shows ? root.visiting.hour : (modelData > 0 ? "+" : "−") + (Math.abs(modelData) === 60 ? qsTr("1 h") : qsTr("5 min"))
                    onClicked: if (!shows)
                        root.visiting.move(modelData)
                }
            }
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: root.reasons

                Pill {
                    required property string modelData
                    required property int index

                    chosen: root.visiting.why === modelData
                    implicitHeight: Math.max(48, Theme.px(48))
                    objectName: "why" + index
                    plain: true
                    size: Theme.tiny
                    text: modelData
                    onClicked: {
                        why.clear();
                        root.visiting.say(modelData);
                    }
                }
            }
        }

        TextLine {
            id: why

            hint: qsTr("Another reason")
            label: hint
            maximumLength: 80
            objectName: "why"
            width: parent.width
            onTextEdited: root.visiting.say(text)
        }
    }

    buttons: [
        Pill {
            Accessible.role: Accessible.Button
            chosen: root.visiting.moved && root.visiting.why !== ""
            enabled: root.visiting.moved
            objectName: "correct"
            path: Icons.check
            text: root.visiting.departing && root.visiting.inside ? qsTr("Note this departure") : qsTr("Correct the time")
            onClicked: root.visiting.correct()
        },
        Pill {
            Accessible.role: Accessible.Button
            objectName: "openMember"
            path: Icons.people
            plain: true
            text: qsTr("Their page")
            visible: root.visiting.known
            onClicked: root.lodge.members.openPerson(root.visiting.person)
        }
    ]
}
