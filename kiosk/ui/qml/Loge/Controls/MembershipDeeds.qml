import QtQuick
import Loge

// What can be done about one membership, as it stands.
Flow {
    id: root

    required property Subscriptions subscriptions
    readonly property bool there: subscriptions.plan !== ""

    spacing: Theme.gap

    Deed {
        chosen: true
        objectName: "takeUp"
        path: Icons.again
        text: qsTr("Take up again")
        visible: root.subscriptions.state === "paused"
        onClicked: root.subscriptions.takeUp()
    }

    Deed {
        objectName: "renew"
        path: Icons.again
        text: qsTr("Renew")
        visible: root.subscriptions.renewable
        onClicked: root.subscriptions.renew()
    }

    Deed {
        objectName: "pause"
        path: Icons.waiting
        text: qsTr("Pause")
        visible: root.subscriptions.state === "running"
        onClicked: root.subscriptions.pause()
    }

    Deed {
        objectName: "correctDates"
        path: Icons.calendar
        text: qsTr("Change the dates")
        visible: root.there
        onClicked: root.subscriptions.correct()
    }

    Deed {
        objectName: "endIt"
        path: Icons.close
        text: root.subscriptions.state === "coming" ? qsTr("Take it away") : qsTr("End today")
        visible: root.there && root.subscriptions.state !== "ended"
        onClicked: root.subscriptions.end()
    }

    component Deed: LowPill {
        Accessible.role: Accessible.Button
    }
}
