pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What the place is: its name first, then all that is chosen by touch, on as many screens as it takes.
FocusScope {
    id: root

    required property Setup setup
    readonly property SetupPlace place: setup.place
    readonly property bool roomy: Window.height > Theme.text(700)
    readonly property real gap: Theme.px(24)
    readonly property int columns: width > 1.2 * height ? 2 : 1
    readonly property real column: (width - (columns - 1) * 2 * gap) / columns
    readonly property list<Item> blocks: [days, hours, seats, limit, spoken, address]
    readonly property var places: laid()
    readonly property int screens: places.screens

    focus: true

    implicitHeight: naming.implicitHeight

    onScreensChanged: setup.fold(screens)
    Component.onCompleted: setup.fold(screens)

    // From top to bottom, then from column to column, then from screen to screen; in columns of about
    // the same height where one screen is enough.
    function laid(): var {
        let found = packed(height);
        if (found.screens > 1)
            return found;
        for (let high = height; high > 0; high -= Theme.gap) {
            const tighter = packed(high);
            if (tighter.screens > 1)
                break;
            found = tighter;
        }
        return found;
    }

    function packed(high: real): var {
        const spots = [];
        let n = 0, y = 0;
        for (const block of blocks) {
            if (y > 0 && y + block.implicitHeight > high) {
                ++n;
                y = 0;
            }
            spots.push({
                x: n % columns * (column + 2 * gap),
                y: y,
                screen: Math.floor(n / columns)
            });
            y += block.implicitHeight + gap;
        }
        return {
            spots: spots,
            screens: Math.floor(n / columns) + 1
        };
    }

    function spot(n: int): var {
        const found = places.spots[n];
        return {
            x: found.x,
            y: found.y,
            shown: root.setup.part === found.screen + 1
        };
    }

    Column {
        id: naming

        anchors.bottom: parent.bottom
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

    SetupBlock {
        id: days

        spot: root.spot(0)
        title: qsTr("Open on")
        width: root.column

        Flow {
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: root.place.days

                Pill {
                    required property int index
                    required property var modelData

                    Accessible.name: modelData.long
                    Accessible.role: Accessible.CheckBox
                    chosen: modelData.open
                    horizontalPadding: Theme.px(8)
                    objectName: "day" + index
                    plain: true
                    radius: Theme.radius
                    text: modelData.short
                    onClicked: root.place.toggle(index)
                }
            }
        }
    }

    SetupBlock {
        id: hours

        readonly property real half: Math.max(Math.min(width, Theme.text(230)), (width - 2 * Theme.gap) / 2)

        note: qsTr("The same on each of these days; the settings will let you tell them apart later.")
        spot: root.spot(1)
        title: qsTr("Opening hours")
        width: root.column

        Flow {
            spacing: 2 * Theme.gap
            width: parent.width

            Column {
                spacing: Theme.px(4)
                width: hours.half

                Words {
                    color: Theme.soft
                    text: qsTr("Opens at")
                    width: parent.width
                }

                Stepper {
                    label: qsTr("Opens at")
                    named: "opens"
                    steps: [-1, 1]
                    value: root.place.opens
                    width: parent.width
                    onStepped: by => root.place.step("opens", by)
                }
            }

            Column {
                spacing: Theme.px(4)
                width: hours.half

                Words {
                    id: closing

                    color: Theme.soft
                    text: root.place.closesTomorrow ? qsTr("Closes at (after midnight)") : qsTr("Closes at")
                    width: parent.width
                }

                Stepper {
                    label: closing.text
                    named: "closes"
                    steps: [-1, 1]
                    value: root.place.closes
                    width: parent.width
                    onStepped: by => root.place.step("closes", by)
                }
            }
        }
    }

    SetupBlock {
        id: seats

        note: qsTr("How many can work here in comfort.")
        spot: root.spot(2)
        title: qsTr("Seats")
        width: root.column

        Stepper {
            label: seats.title
            named: "seats"
            steps: [-10, -1, 1, 10]
            typed: true
            value: root.place.seats
            width: parent.width
            onDigit: digit => root.place.type("seats", digit)
            onErased: root.place.erase("seats")
            onStepped: by => root.place.step("seats", by)
        }
    }

    SetupBlock {
        id: limit

        note: qsTr("How many may be inside at once, as fire safety allows.")
        spot: root.spot(3)
        title: qsTr("People at most")
        width: root.column

        Stepper {
            label: limit.title
            named: "limit"
            steps: [-10, -1, 1, 10]
            typed: true
            value: root.place.limit
            width: parent.width
            onDigit: digit => root.place.type("limit", digit)
            onErased: root.place.erase("limit")
            onStepped: by => root.place.step("limit", by)
        }
    }

    SetupBlock {
        id: spoken

        spot: root.spot(4)
        title: qsTr("Language of the place")
        width: root.column

        Flow {
            spacing: Theme.gap
            width: parent.width

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
        id: address

        spot: root.spot(5)
        title: qsTr("In French, people here say")
        width: root.column

        Flow {
            spacing: Theme.gap
            width: parent.width

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
