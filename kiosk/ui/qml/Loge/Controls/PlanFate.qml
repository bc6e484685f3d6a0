import QtQuick
import Loge

// Whether a plan is offered any more, and the way to delete one that nobody ever had.
Flow {
    id: root

    required property Plans plans
    readonly property PlanWriting writing: plans.writing

    spacing: Theme.gap

    LowPill {
        Accessible.role: Accessible.Button
        objectName: "retire"
        path: root.writing.retired ? Icons.again : Icons.close
        text: root.writing.retired ? qsTr("Offer it again") : qsTr("Stop offering it")
        onClicked: root.plans.retire()
    }

    LowPill {
        Accessible.role: Accessible.Button
        objectName: "deletePlan"
        path: Icons.erase
        text: qsTr("Delete it")
        visible: root.writing.deletable
        onClicked: root.plans.delete()
    }
}
