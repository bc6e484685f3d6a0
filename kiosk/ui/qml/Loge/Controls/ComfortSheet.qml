pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What suits the screen to somebody's eyes and hands, for as long as they stand before it.
Rectangle {
    id: root

    required property Comfort comfort
    required property size room
    required property Language language
    required property PlaceSettings settings
    property bool speaks: false // at the desk, where the language is chosen here, too, and for everybody

    signal done

    border.color: Theme.edge
    objectName: "sheet"
    border.width: Theme.stroke
    color: Theme.card
    height: Math.min(rows.height + 2 * Theme.margin, room.height)
    radius: Theme.radius
    width: Math.min(room.width, Theme.text(520))

    TapHandler {} // what lies behind gets no touch

    Column {
        id: rows

        spacing: Theme.gap
        width: parent.width - 2 * x
        x: Theme.px(24)
        y: Theme.px(24)

        Words {
            font.bold: true
            text: qsTr("Size of the text")
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: ["A", "A+", "A++"]

                Pill {
                    required property string modelData

                    chosen: root.comfort.size === modelData
                    objectName: modelData
                    text: modelData
                    onClicked: root.comfort.resize(modelData)
                }
            }
        }

        Words {
            font.bold: true
            text: qsTr("Colours")
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                chosen: root.comfort.theme === "light"
                objectName: "light"
                text: qsTr("Light", "colours")
                onClicked: root.comfort.colour("light")
            }

            Pill {
                chosen: root.comfort.theme === "contrast"
                objectName: "contrast"
                text: qsTr("High contrast")
                onClicked: root.comfort.colour("contrast")
            }

            Pill {
                chosen: root.comfort.theme === "dark"
                objectName: "dark"
                text: qsTr("Dark")
                onClicked: root.comfort.colour("dark")
            }
        }

        LanguagePills {
            language: root.language
            visible: root.speaks
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                Accessible.role: Accessible.CheckBox
                chosen: !root.comfort.motion
                objectName: "still"
                text: qsTr("No animation")
                onClicked: root.comfort.move(!root.comfort.motion)
            }

            Pill {
                Accessible.role: Accessible.CheckBox
                chosen: !root.comfort.hurry
                objectName: "unhurried"
                text: qsTr("More time")
                onClicked: root.comfort.hasten(!root.comfort.hurry)
            }

            SettingsLink {
                Accessible.name: qsTr("For everybody: the settings of the place")
                implicitHeight: Theme.touch
                settings: root.settings
                spot: "display"
                visible: offered && root.speaks
                onClicked: root.done()
            }

            Pill {
                Accessible.role: Accessible.Button
                objectName: "done"
                path: Icons.check
                text: qsTr("Done")
                onClicked: root.done()
            }
        }
    }
}
