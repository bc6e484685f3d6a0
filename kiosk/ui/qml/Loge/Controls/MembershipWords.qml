import QtQuick
import Loge

// What is known of one membership: its plan, how it stands, what follows, how long it rested.
Column {
    id: root

    required property Subscriptions subscriptions

    spacing: Theme.gap

    Words {
        objectName: "none"
        text: qsTr("No membership yet. At the door, they come in and the desk is told.")
        visible: root.subscriptions.none
        width: parent.width
    }

    Words {
        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.lead
        objectName: "plan"
        text: root.subscriptions.plan
        visible: text !== ""
        width: parent.width
    }

    Words {
        color: root.subscriptions.state === "running" ? Theme.leafInk : root.subscriptions.state === "paused" ? Theme.sunInk : Theme.ink
        font.bold: true
        objectName: "stands"
        text: root.subscriptions.stands
        visible: text !== ""
        width: parent.width
    }

    Words {
        color: Theme.soft
        objectName: "follows"
        text: root.subscriptions.follows
        visible: text !== ""
        width: parent.width
    }

    Words {
        color: Theme.soft
        objectName: "rested"
        text: root.subscriptions.rested
        visible: text !== ""
        width: parent.width
    }
}
