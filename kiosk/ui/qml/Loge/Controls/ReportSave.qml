pragma ComponentBehavior: Bound

import QtQuick
import Loge

// In which formats, where, and what became of it.
Item {
    id: root

    required property Reports reports
    required property PlaceSettings settings
    readonly property ReportSaving saving: reports.saving

    Column {
        spacing: Theme.gap
        width: parent.width

        Words {
            color: Theme.soft
            text: qsTr("In which format?")
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: [
                    {
                        format: "pdf",
                        text: qsTr("PDF, to read and print")
                    },
                    {
                        format: "xlsx",
                        text: qsTr("Excel workbook")
                    },
                    {
                        format: "csv",
                        text: qsTr("CSV, for any spreadsheet")
                    }
                ]

                Pill {
                    required property var modelData

                    Accessible.role: Accessible.CheckBox
                    chosen: root.saving.chosen.includes(modelData.format)
                    objectName: "format:" + modelData.format
                    path: chosen ? Icons.check : Icons.paper
                    plain: true
                    text: modelData.text
                    width: Math.min(implicitWidth, root.width)
                    onClicked: root.saving.turn(modelData.format)
                }
            }
        }

        ReportPlaces {
            saving: root.saving
            visible: root.saving.places.length > 1
            width: parent.width
        }

        Item {
            height: Theme.px(8)
            width: 1
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            BigButton {
                id: save

                enabled: !root.saving.writing
                main: true
                objectName: "saveReport"
                path: Icons.download
                text: qsTr("Save the report")
                onClicked: root.saving.save()
            }

            Pill {
                Accessible.role: Accessible.Button
                height: save.height
                objectName: "eachMonth"
                path: Icons.calendar
                plain: true
                radius: Theme.radius
                text: qsTr("Each month, by itself…")
                width: Math.min(implicitWidth, root.width)
                onClicked: root.reports.look("monthly")
            }

            SettingsLink {
                implicitHeight: Theme.touch
                settings: root.settings
                spot: "reports"
            }
        }

        Words {
            color: root.saving.failed ? Theme.brickInk : Theme.leafInk
            objectName: "saved"
            text: root.saving.said
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere

            onTextChanged: said => {
                if (said !== "")
                    Accessible.announce(said);
            }
        }
    }
}
