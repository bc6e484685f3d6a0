pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What kind of body keeps the place.
FocusScope {
    id: root

    required property Setup setup
    readonly property int columns: width > height ? 3 : 2
    readonly property list<var> forms: [
        {
            form: "association",
            said: qsTr("Association"),
            path: Icons.people
        },
        {
            form: "cooperative",
            said: qsTr("Co-operative"),
            path: Icons.cooperative
        },
        {
            form: "company",
            said: qsTr("Company"),
            path: Icons.company
        },
        {
            form: "public",
            said: qsTr("Town or public body"),
            path: Icons.hall
        },
        {
            form: "other",
            said: qsTr("Something else"),
            path: Icons.other
        },
        {
            form: "",
            said: qsTr("Later"),
            path: Icons.time
        }
    ]

    focus: true

    Column {
        id: words

        spacing: Theme.px(8)
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.title
            text: qsTr("Who runs the place?")
            width: parent.width
        }

        Words {
            color: Theme.soft
            text: qsTr("This will appear on receipts and reports.")
            width: parent.width
        }
    }

    Grid {
        id: grid

        readonly property int lines: Math.ceil(root.forms.length / columns)
        readonly property real cellWidth: Math.floor((root.width - (columns - 1) * spacing) / columns)
        readonly property real cellHeight: Math.max(Theme.touch, Math.min(Theme.px(170), Math.floor((root.height - y - (lines - 1) * spacing) / lines)))

        columns: root.columns
        spacing: Theme.gap
        y: words.height + Theme.gap

        Repeater {
            model: root.forms

            ChoiceCard {
                required property var modelData

                chosen: root.setup.form === modelData.form
                height: grid.cellHeight
                objectName: "form-" + modelData.form
                path: modelData.path
                text: modelData.said
                width: grid.cellWidth
                onClicked: root.setup.choose(modelData.form)
            }
        }
    }
}
