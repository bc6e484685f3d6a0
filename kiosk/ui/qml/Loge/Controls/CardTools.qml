import QtQuick
import Loge

// What is done with the cards that are chosen, how far it is, and what became of it.
Column {
    id: root

    required property CardSheets sheets
    required property PlaceSettings settings
    required property bool low // while a keyboard covers the page
    readonly property CardChoice choice: sheets.choice

    signal back

    spacing: Theme.gap

    Flow {
        spacing: Theme.gap
        visible: !root.low
        width: parent.width

        Pill {
            Accessible.name: qsTr("Back to the list of people")
            Accessible.role: Accessible.Button
            objectName: "backToMembers"
            path: Icons.back
            plain: true
            text: qsTr("Members")
            onClicked: root.back()
        }

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            enabled: !root.sheets.going && root.choice.possible
            objectName: "printSheets"
            path: Icons.printer
            plain: true
            text: qsTr("Print")
            onClicked: root.sheets.make(true)
        }

        Pill {
            Accessible.role: Accessible.Button
            enabled: !root.sheets.going && root.choice.possible
            objectName: "saveSheets"
            path: Icons.save
            plain: true
            text: qsTr("Save as PDF")
            onClicked: root.sheets.make(false)
        }

        SettingsLink {
            implicitHeight: Theme.touch
            settings: root.settings
            spot: "cards"
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "stopSheets"
            path: Icons.close
            text: qsTr("Stop")
            visible: root.sheets.going
            onClicked: root.sheets.stop()
        }
    }

    Words {
        color: root.sheets.said === "" || root.sheets.going ? Theme.soft : root.sheets.went ? Theme.leafInk : Theme.brickInk
        font.bold: root.sheets.said !== ""
        objectName: "sheetsSaid"
        text: root.sheets.said || root.choice.count
        visible: root.sheets.said !== "" || root.choice.possible || !root.choice.nobody
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere

        onTextChanged: said => {
            if (!root.sheets.going)
                Accessible.announce(said);
        }
    }

    TimeBar {
        ground: Theme.trough
        letters: Theme.blue
        remaining: root.sheets.part
        visible: root.sheets.going
        width: parent.width
    }
}
