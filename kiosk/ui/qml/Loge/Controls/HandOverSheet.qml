pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Handing over: what is open, a word for the next one, and whoever that is.
DeskSheet {
    id: root

    required property Lodge lodge
    readonly property Handing handing: lodge.handing
    readonly property int most: Math.max(0, Math.floor((inner - note.height - told.height - 3 * Theme.gap) / Theme.text(28)))

    title: qsTr("Hand over")
    onClosed: lodge.desk.rooms.putAway()

    Column {
        spacing: Theme.gap
        width: parent.width

        Column {
            width: parent.width

            Repeater {
                model: root.handing.open.slice(0, root.most)

                Words {
                    required property string modelData

                    elide: Text.ElideRight
                    text: "• " + modelData
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
            }

            Words {
                color: Theme.soft
                text: qsTr("Nothing is left open.")
                visible: root.handing.open.length === 0
                width: parent.width
            }
        }

        TextLine {
            id: note

            hint: qsTr("A note for the next person")
            label: hint
            maximumLength: root.handing.longest
            objectName: "words"
            width: parent.width
            Component.onCompleted: text = root.handing.words
            onTextEdited: root.handing.write(text)
        }

        Words {
            id: told

            color: Theme.soft
            font.pixelSize: Theme.tiny
            text: qsTr("They see it first. It is erased after %n day(s).", "", root.handing.days)
            width: parent.width
        }
    }

    buttons: [
        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            objectName: "nextCard"
            path: Icons.card
            text: qsTr("The next person’s card")
            onClicked: root.handing.handOver()
        },
        Pill {
            Accessible.role: Accessible.Button
            objectName: "giveBack"
            plain: true
            text: qsTr("Nobody is taking over")
            onClicked: root.handing.giveBack()
        },
        SettingsLink {
            implicitHeight: Theme.touch
            settings: root.lodge.settings
            spot: "hand_over"
        }
    ]
}
