import QtQuick
import Loge

// A report on its way, how far it is, and the way to stop it; or why there is none.
Item {
    id: root

    required property Reports reports

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap
        width: Math.min(parent.width, Theme.text(520))

        Words {
            Accessible.role: Accessible.StaticText
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            objectName: "far"
            text: root.reports.working ? root.reports.far : root.reports.trouble
            width: parent.width

            onTextChanged: said => {
                if (!root.reports.working && said !== "")
                    Accessible.announce(said);
            }
        }

        Rectangle {
            Accessible.name: root.reports.far
            Accessible.role: Accessible.ProgressBar
            border.color: Theme.edge
            border.width: 1
            color: Theme.card
            height: Theme.px(24)
            radius: Theme.px(6)
            visible: root.reports.working
            width: parent.width

            Rectangle {
                color: Theme.leafBar
                height: parent.height
                radius: parent.radius
                width: root.reports.progress * parent.width
            }
        }

        Pill {
            Accessible.role: Accessible.Button
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: root.reports.working ? "stopReport" : "reportAgain"
            path: root.reports.working ? Icons.close : Icons.again
            plain: true
            text: root.reports.working ? qsTr("Stop") : qsTr("Try again")
            onClicked: root.reports.working ? root.reports.stop() : root.reports.goOn()
        }
    }
}
