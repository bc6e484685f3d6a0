pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Opening hours: the days that are being changed, whether the place opens on them, from when to when.
Column {
    id: root

    required property OneSetting one
    readonly property HoursDraft hours: one.hours
    readonly property bool beside: width > Theme.text(640)
    readonly property real half: beside ? (width - 2 * Theme.gap) / 2 : width

    spacing: Theme.gap

    Words {
        color: Theme.soft
        font.pixelSize: Theme.tiny
        text: qsTr("For these days:")
        width: parent.width
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: 7 // not the days themselves: each pill stays when another day changes

            Pill {
                required property int index
                readonly property var day: root.hours.days[index] ?? ({})

                Accessible.name: day.long ?? ""
                Accessible.role: Accessible.CheckBox
                chosen: day.marked ?? false
                horizontalPadding: Theme.px(8)
                implicitHeight: Math.max(48, Theme.px(56))
                objectName: "day" + index
                plain: true
                radius: Theme.radius
                text: day.short ?? ""
                onClicked: root.hours.mark(index)
            }
        }

        Pill {
            Accessible.role: Accessible.Button
            implicitHeight: Math.max(48, Theme.px(56))
            objectName: root.hours.opensThen ? "closeDays" : "openDays"
            path: root.hours.opensThen ? Icons.close : Icons.plus
            radius: Theme.radius
            text: root.hours.opensThen ? qsTr("Closed then") : qsTr("Open then")
            onClicked: root.hours.open(!root.hours.opensThen)
        }
    }

    Flow {
        spacing: 2 * Theme.gap
        visible: root.hours.opensThen
        width: parent.width

        Hour {
            hour: root.hours.opens
            label: qsTr("Opens at")
            what: "opens"
        }

        Hour {
            hour: root.hours.closes
            label: root.hours.closesTomorrow ? qsTr("Closes at (after midnight)") : qsTr("Closes at")
            what: "closes"
        }
    }

    Words {
        font.bold: true
        objectName: "drafted"
        text: root.one.drafted
        width: parent.width
    }

    component Hour: Column {
        id: line

        required property string what // opens or closes
        required property string label
        required property string hour

        spacing: Theme.px(4)
        width: root.half

        Words {
            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: line.label
            width: parent.width
        }

        Stepper {
            label: line.label
            named: line.what
            steps: [-1, 1]
            value: line.hour
            width: parent.width
            onStepped: by => root.hours.move(line.what, by)
        }
    }
}
