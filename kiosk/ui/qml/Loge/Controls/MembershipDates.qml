import QtQuick
import Loge

// From when until when a membership runs, and what follows.
Item {
    id: root

    required property Subscribing form

    Column {
        spacing: Theme.gap
        width: parent.width

        Flow {
            spacing: Theme.gap
            width: parent.width

            Pill {
                Accessible.role: Accessible.Button
                objectName: "starts"
                path: Icons.calendar
                plain: true
                text: qsTr("From %1").arg(root.form.starts)
                onClicked: root.form.openMonth(false)
            }

            Pill {
                Accessible.role: Accessible.Button
                objectName: "ends"
                path: Icons.calendar
                plain: true
                text: root.form.ends === "" ? qsTr("Choose a last day") : qsTr("To %1", "the last day").arg(root.form.ends)
                onClicked: root.form.openMonth(true)
            }

            Pill {
                Accessible.role: Accessible.CheckBox
                chosen: root.form.ends === ""
                objectName: "goOn"
                path: chosen ? Icons.check : ""
                plain: true
                text: qsTr("Without an end")
                onClicked: root.form.goOn()
            }
        }

        Words {
            color: Theme.soft
            objectName: "follows"
            text: root.form.follows
            width: parent.width
        }

        Words {
            Accessible.role: Accessible.AlertMessage
            color: Theme.brickInk
            font.bold: true
            objectName: "refused"
            text: root.form.refused
            visible: text !== ""
            width: parent.width

            onTextChanged: said => {
                if (said !== "")
                    Accessible.announce(said);
            }
        }

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            objectName: "settle"
            path: Icons.check
            text: root.form.corrects ? qsTr("Keep these dates") : qsTr("Subscribe")
            onClicked: root.form.settle()
        }
    }
}
