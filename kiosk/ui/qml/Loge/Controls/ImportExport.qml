import QtQuick
import Loge

// Everybody as a file: which kind, and where it lies.
Column {
    id: root

    required property PeopleExport exporting

    spacing: Theme.gap

    Flow {
        spacing: Theme.gap
        width: parent.width

        Words {
            font.bold: true
            height: csv.height
            text: qsTr("Everybody as a file")
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, parent.width)
        }

        Pill {
            id: csv

            Accessible.name: qsTr("Everybody as a CSV file")
            Accessible.role: Accessible.Button
            enabled: !root.exporting.busy
            objectName: "exportCsv"
            path: Icons.download
            plain: true
            text: "CSV"
            onClicked: root.exporting.export("csv")
        }

        Pill {
            Accessible.name: qsTr("Everybody as a spreadsheet (XLSX)")
            Accessible.role: Accessible.Button
            enabled: !root.exporting.busy
            objectName: "exportXlsx"
            path: Icons.download
            plain: true
            text: "XLSX"
            onClicked: root.exporting.export("xlsx")
        }
    }

    Words {
        color: root.exporting.failed ? Theme.brickInk : Theme.leafInk
        objectName: "peopleExported"
        text: root.exporting.said
        visible: text !== ""
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }
}
