import QtQuick
import Loge

// What can be done with the roll besides ticking.
Flow {
    id: root

    required property Entrance entrance
    readonly property RollCalling calling: entrance.calling

    spacing: Theme.gap

    Pill {
        objectName: "previous"
        Accessible.role: Accessible.Button
        enabled: root.calling.page > 1
        path: Icons.up
        plain: true
        text: qsTr("Previous")
        visible: root.calling.pageCount > 1
        onClicked: root.calling.turn(-1)
    }

    Pill {
        Accessible.role: Accessible.Button
        enabled: root.calling.page < root.calling.pageCount
        objectName: "next"
        path: Icons.down
        plain: true
        text: qsTr("Next: %1 of %2", "a page of several").arg(root.calling.page).arg(root.calling.pageCount)
        visible: root.calling.pageCount > 1
        onClicked: root.calling.turn(1)
    }

    Pill {
        Accessible.role: Accessible.CheckBox
        chosen: root.calling.onlyMissing
        objectName: "onlyMissing"
        path: Icons.eye
        plain: true
        text: qsTr("Only those missing")
        onClicked: root.calling.toggleMissing()
    }

    Pill {
        Accessible.role: Accessible.Button
        objectName: "phone"
        path: Icons.phone
        plain: true
        text: qsTr("On a phone")
        onClicked: root.calling.openPhone()
    }

    Pill {
        Accessible.role: Accessible.Button
        objectName: "print"
        path: Icons.printer
        plain: true
        text: qsTr("Print")
        onClicked: root.calling.sharing.printPaper()
    }

    Pill {
        Accessible.role: Accessible.Button
        objectName: "pdf"
        path: Icons.paper
        plain: true
        text: qsTr("PDF")
        onClicked: root.calling.sharing.savePaper()
    }

    Pill {
        Accessible.role: Accessible.Button
        objectName: "leave"
        path: Icons.back
        plain: true
        text: qsTr("Put away")
        onClicked: root.entrance.leaveRollCall()
    }

    Pill {
        Accessible.role: Accessible.Button
        chosen: true
        objectName: "end"
        path: Icons.check
        text: qsTr("End the call")
        onClicked: root.calling.askForEnd()
    }
}
