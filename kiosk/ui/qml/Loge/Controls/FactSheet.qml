pragma ComponentBehavior: Bound

import QtQuick
import Loge

// One fact about somebody, being changed; and both versions of it, where somebody else changed it, too.
DeskSheet {
    id: root

    required property Editing editing
    required property PlaceSettings settings

    title: editing.label
    onClosed: editing.close()

    Loader {
        anchors.fill: parent
        sourceComponent: root.editing.clashing ? clash : root.editing.kind === "text" ? words : root.editing.kind === "tags" ? tags : choice
    }

    Component {
        id: words

        FactWords {
            editing: root.editing
        }
    }

    Component {
        id: choice

        FactChoice {
            editing: root.editing
        }
    }

    Component {
        id: tags

        TagEditor {
            editing: root.editing
            tagging: root.editing.tagging
        }
    }

    Component {
        id: clash

        ClashWords {
            mine: root.editing.mine
            theirs: root.editing.theirs
        }
    }

    buttons: [
        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            enabled: !root.editing.busy
            objectName: "saveFact"
            path: Icons.check
            text: qsTr("Keep")
            visible: root.editing.kind === "text" && !root.editing.clashing
            onClicked: root.editing.save()
        },
        Pill {
            Accessible.role: Accessible.Button
            objectName: "keepMine"
            plain: true
            text: qsTr("Keep what is written here")
            visible: root.editing.clashing
            onClicked: root.editing.keepMine()
        },
        Pill {
            Accessible.role: Accessible.Button
            objectName: "takeTheirs"
            plain: true
            text: qsTr("Leave it as it is now")
            visible: root.editing.clashing
            onClicked: root.editing.takeTheirs()
        },
        SettingsLink {
            implicitHeight: Theme.touch
            settings: root.settings
            spot: "members"
            text: qsTr("What the entrance asks and proposes")
            visible: offered && root.editing.isDials && !root.editing.clashing
            width: Math.min(implicitWidth, root.width - 2 * Theme.px(24))
        }
    ]
}
