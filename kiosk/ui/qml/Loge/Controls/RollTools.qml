pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What is done with the list. Where there is no room for all of it, phone and paper lie behind one button.
Flow {
    id: root

    required property Entrance entrance
    readonly property RollCalling calling: entrance.calling
    readonly property bool roomy: width >= missing.implicitWidth + phone.implicitWidth + paper.implicitWidth + pdf.implicitWidth + leave.implicitWidth + end.implicitWidth + (paged ? 2 * next.implicitWidth + 2 * spacing : 0) + 5 * spacing
    readonly property bool paged: calling.rows.pageCount > 1
    property bool taking: false // it is to be chosen on what the list is taken along

    spacing: Theme.gap

    onRoomyChanged: taking = false

    component Tool: Pill {
        Accessible.role: Accessible.Button
        plain: true
        size: Theme.textScale > 1 ? Theme.tiny : Theme.body
        horizontalPadding: Theme.px(Theme.textScale > 1 ? 12 : 20)
    }

    Tool {
        Accessible.name: qsTr("Previous page")
        enabled: root.calling.rows.page > 1
        objectName: "previous"
        path: Icons.up
        visible: root.paged && !root.taking
        onClicked: root.calling.rows.turn(-1)
    }

    Tool {
        id: next

        Accessible.name: qsTr("Next page")
        enabled: root.calling.rows.page < root.calling.rows.pageCount
        objectName: "next"
        path: Icons.down
        visible: root.paged && !root.taking
        onClicked: root.calling.rows.turn(1)
    }

    Tool {
        id: missing

        Accessible.role: Accessible.CheckBox
        chosen: root.calling.onlyMissing
        objectName: "onlyMissing"
        path: Icons.eye
        text: qsTr("Missing only")
        visible: !root.taking
        onClicked: root.calling.toggleMissing()
    }

    Tool {
        objectName: "take"
        path: Icons.leaving
        text: qsTr("Take along", "the list")
        visible: !root.roomy && !root.taking
        onClicked: {
            const byKey = visualFocus;
            root.taking = true;
            if (byKey)
                phone.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Tool {
        objectName: "takeNothing"
        path: Icons.back
        text: qsTr("Back")
        visible: root.taking
        onClicked: root.taking = false
    }

    Tool {
        id: phone

        objectName: "phone"
        path: Icons.phone
        text: qsTr("On a phone")
        visible: root.roomy || root.taking
        onClicked: root.calling.openPhone()
    }

    Tool {
        id: paper

        objectName: "print"
        path: Icons.printer
        text: qsTr("Print")
        visible: root.roomy || root.taking
        onClicked: {
            root.taking = false;
            root.calling.sharing.printPaper();
        }
    }

    Tool {
        id: pdf

        objectName: "pdf"
        path: Icons.paper
        text: qsTr("PDF")
        visible: root.roomy || root.taking
        onClicked: {
            root.taking = false;
            root.calling.sharing.savePaper();
        }
    }

    Tool {
        id: leave

        objectName: "leave"
        path: Icons.back
        text: qsTr("Hide the list")
        visible: !root.taking
        onClicked: root.entrance.leaveRollCall()
    }

    Tool {
        id: end

        chosen: true
        objectName: "end"
        path: Icons.check
        text: qsTr("End the roll call")
        visible: !root.taking
        onClicked: root.calling.askForEnd()
    }
}
