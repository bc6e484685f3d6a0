pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What the place is: its name first, then all that is chosen by touch, on as many screens as it takes.
FocusScope {
    id: root

    required property Setup setup
    readonly property SetupPlace place: setup.place
    readonly property bool roomy: Window.height > Theme.text(700)

    focus: true
    implicitHeight: naming.implicitHeight

    Column {
        id: naming

        anchors.bottom: parent.bottom
        enabled: root.setup.typing // or else it keeps the keyboard, unseen
        spacing: Theme.gap
        visible: root.setup.typing
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.title
            text: qsTr("Welcome! What is your place called?")
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.lead
            text: qsTr("Five short steps, three minutes in all. You can stop at any time, and go on later where you were.")
            visible: root.roomy
            width: parent.width
        }

        SetupField {
            example: "Le Perron"
            fieldName: "name"
            focus: true
            label: qsTr("Name of the place, as people say it")
            written: root.place.name
            width: parent.width
            onAccepted: root.setup.forward()
            onEdited: text => root.place.rename(text)
        }
    }

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.title
        text: qsTr("How does the place work?")
        visible: !root.setup.typing
        width: parent.width
    }

    SetupColumns {
        id: columns

        anchors.fill: parent
        anchors.topMargin: heading.height + Theme.gap
        shown: root.setup.part - 1
        onLaidChanged: root.setup.fold(laid.spots.map(spot => spot.screen))
        Component.onCompleted: root.setup.fold(laid.spots.map(spot => spot.screen))

        SetupBlock {
            spot: columns.spot(0)
            title: qsTr("Open on")
            width: columns.column

            Flow {
                spacing: Theme.gap
                width: parent.width

                Repeater {
                    model: 7 // not the days themselves: each pill stays when another day changes

                    Pill {
                        required property int index
                        readonly property var day: root.place.days[index]

                        Accessible.name: day.long
                        Accessible.role: Accessible.CheckBox
                        chosen: day.open
                        horizontalPadding: Theme.px(8)
                        objectName: "day" + index
                        plain: true
                        radius: Theme.radius
                        text: day.short
                        onClicked: root.place.toggle(index)
                    }
                }
            }
        }

        SetupBlock {
            id: hours

            readonly property real half: Math.max(Math.min(width, Theme.text(230)), (width - 2 * Theme.gap) / 2)

            note: qsTr("The same on each of these days; the settings will let you tell them apart later.")
            spot: columns.spot(1)
            title: qsTr("Opening hours")
            width: columns.column

            Flow {
                spacing: 2 * Theme.gap
                width: parent.width

                SetupHour {
                    hour: root.place.opens
                    label: qsTr("Opens at")
                    place: root.place
                    what: "opens"
                    width: hours.half
                }

                SetupHour {
                    hour: root.place.closes
                    label: root.place.closesTomorrow ? qsTr("Closes at (after midnight)") : qsTr("Closes at")
                    place: root.place
                    what: "closes"
                    width: hours.half
                }
            }
        }

        SetupCount {
            count: root.place.seats
            note: qsTr("How many can work here in comfort.")
            place: root.place
            spot: columns.spot(2)
            title: qsTr("Seats")
            what: "seats"
            width: columns.column
        }

        SetupCount {
            count: root.place.limit
            note: qsTr("How many may be inside at once, as fire safety allows.")
            place: root.place
            spot: columns.spot(3)
            title: qsTr("People at most")
            what: "limit"
            width: columns.column
        }

        SetupBlock {
            spot: columns.spot(4)
            title: qsTr("Language of the place")
            width: columns.pairs ? columns.first : columns.column

            Row {
                spacing: Theme.gap

                Pill {
                    chosen: root.place.spoken === "fr"
                    objectName: "speakFrench"
                    plain: true
                    text: "Français"
                    onClicked: root.place.speak("fr")
                }

                Pill {
                    chosen: root.place.spoken === "en"
                    objectName: "speakEnglish"
                    plain: true
                    text: "English"
                    onClicked: root.place.speak("en")
                }
            }
        }

        SetupBlock {
            joins: true
            spot: columns.spot(5)
            title: qsTr("In French, people here say")
            width: columns.pairs ? columns.second : columns.column

            Row {
                spacing: Theme.gap

                Pill {
                    chosen: root.place.formal
                    objectName: "vous"
                    plain: true
                    text: "vous"
                    onClicked: root.place.address(true)
                }

                Pill {
                    chosen: !root.place.formal
                    objectName: "tu"
                    plain: true
                    text: "tu"
                    onClicked: root.place.address(false)
                }
            }
        }
    }
}
