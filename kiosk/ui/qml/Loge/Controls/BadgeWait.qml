import QtQuick
import Loge

// A badge is waited for: it is shown to the camera or to a reader.
DeskCard {
    id: root

    required property Enrolling badge

    path: Icons.key
    title: qsTr("A badge for %1").arg(badge.called)
    aside: Pill {
        Accessible.role: Accessible.Button
        implicitHeight: Math.max(48, Theme.px(48))
        objectName: "cancelBadge"
        path: Icons.close
        text: qsTr("Cancel")
        onClicked: root.badge.close()
    }

    Column {
        spacing: Theme.gap
        width: parent.width

        Words {
            Accessible.role: Accessible.AlertMessage
            color: Theme.brickInk
            font.bold: true
            objectName: "badgeRefused"
            text: root.badge.late ? qsTr("No badge was shown. Nothing has changed.") : root.badge.refused
            visible: text !== ""
            width: parent.width

            onTextChanged: said => {
                if (said !== "")
                    Accessible.announce(said);
            }
        }

        Words {
            font.pixelSize: Theme.lead
            text: qsTr("Show the badge to the camera, or hold it to the reader: library card, transport card, key ring…")
            visible: !root.badge.late
            width: parent.width
        }

        Words {
            color: Theme.soft
            objectName: "badgeSeconds"
            text: qsTr("Waiting for %n more second(s). Meanwhile nobody’s arrival is noted here.", "", root.badge.seconds)
            visible: !root.badge.late
            width: parent.width
        }

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            objectName: "badgeAgain"
            path: Icons.again
            text: qsTr("Try again")
            visible: root.badge.late
            onClicked: root.badge.again()
        }
    }
}
