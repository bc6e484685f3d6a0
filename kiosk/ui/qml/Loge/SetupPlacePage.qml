pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What the place is: its name first, then all that is chosen by touch, on as many screens as it takes.
FocusScope {
    id: root

    required property Setup setup
    readonly property SetupPlace place: setup.place

    focus: true
    implicitHeight: naming.implicitHeight

    SetupNaming {
        id: naming

        anchors.bottom: parent.bottom
        note: qsTr("Five short steps, three minutes in all. You can stop at any time, and go on later where you were.")
        title: qsTr("Welcome! What is your place called?")
        visible: root.setup.typing
        width: parent.width

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

        SetupDays {
            place: root.place
            spot: columns.spot(0)
            title: qsTr("Open on")
            width: columns.column
        }

        SetupBlock {
            id: hours

            readonly property real half: Math.max(Math.min(width, Theme.text(230)), (width - 2 * Theme.gap) / 2)

            note: qsTr("The same on each of these days; you can set each day separately later.")
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
            title: qsTr("Maximum people")
            what: "limit"
            width: columns.column
        }

        SetupChoice {
            chosen: ["fr", "en"].indexOf(root.place.spoken)
            names: ["speakFrench", "speakEnglish"]
            spot: columns.spot(4)
            title: qsTr("Language of the place")
            width: columns.pairs ? columns.first : columns.column
            words: ["Français", "English"]
            onAnswered: number => root.place.speak(["fr", "en"][number])
        }

        SetupChoice {
            chosen: root.place.formal ? 0 : 1
            joins: true
            names: ["vous", "tu"]
            spot: columns.spot(5)
            title: qsTr("In French, people here say")
            width: columns.pairs ? columns.second : columns.column
            words: ["vous", "tu"]
            onAnswered: number => root.place.address(number === 0)
        }
    }
}
