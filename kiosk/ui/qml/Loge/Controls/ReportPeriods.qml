pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Which period: one that a touch chooses, or any two days.
Item {
    id: root

    required property Reports reports

    Column {
        spacing: Theme.gap
        visible: !days.visible
        width: parent.width

        Words {
            color: Theme.soft
            text: qsTr("Of which period?")
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: [
                    {
                        period: "last_month",
                        text: qsTr("Last month")
                    },
                    {
                        period: "month",
                        text: qsTr("This month")
                    },
                    {
                        period: "quarter",
                        text: qsTr("This quarter")
                    },
                    {
                        period: "year",
                        text: qsTr("This year")
                    },
                    {
                        period: "days",
                        text: qsTr("Any two days…")
                    }
                ]

                Pill {
                    required property var modelData

                    chosen: root.reports.chosen === modelData.period
                    objectName: "period:" + modelData.period
                    plain: true
                    text: modelData.text
                    onClicked: root.reports.choose(modelData.period)
                }
            }
        }
    }

    MonthGrid {
        id: days

        anchors.fill: parent
        month: root.reports.month
        visible: month.opened
    }
}
