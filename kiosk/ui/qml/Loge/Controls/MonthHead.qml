import QtQuick
import Loge

// The month that shows, the way back, and those to the months beside it.
Flow {
    id: root

    required property Month month
    required property bool narrow // beside the days, with its title below the ways

    spacing: Theme.gap

    Pill {
        Accessible.role: Accessible.Button
        objectName: "monthClose"
        path: Icons.back
        plain: true
        text: qsTr("Back")
        onClicked: root.month.fold()
    }

    Row {
        spacing: Theme.gap

        Pill {
            Accessible.name: qsTr("The month before")
            Accessible.role: Accessible.Button
            objectName: "monthBefore"
            path: Icons.previous
            plain: true
            onClicked: root.month.turn(-1)
        }

        Pill {
            Accessible.name: qsTr("The month after")
            Accessible.role: Accessible.Button
            enabled: !root.month.isLast
            objectName: "monthAfter"
            path: Icons.next
            plain: true
            onClicked: root.month.turn(1)
        }
    }

    Words {
        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.lead
        height: root.narrow ? implicitHeight : Theme.touch
        text: root.month.title
        verticalAlignment: Text.AlignVCenter
        width: root.narrow ? parent.width : implicitWidth
    }
}
