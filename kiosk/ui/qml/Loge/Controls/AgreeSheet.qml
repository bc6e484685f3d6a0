pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What somebody is asked to agree to, and what they said before.
DeskSheet {
    id: root

    required property Agreeing agreeing
    readonly property int most: Math.max(0, Math.floor((inner - question.height - 2 * Theme.gap) / Theme.text(30)))

    title: agreeing.label
    onClosed: agreeing.close()

    Column {
        spacing: Theme.gap
        width: parent.width

        Words {
            id: question

            font.pixelSize: Theme.lead
            text: root.agreeing.question
            width: parent.width
        }

        Column {
            width: parent.width

            Repeater {
                model: root.agreeing.history.slice(0, root.most)

                Words {
                    required property string modelData

                    color: Theme.soft
                    text: modelData
                    width: parent?.width ?? 0
                }
            }
        }
    }

    buttons: [
        Pill {
            chosen: root.agreeing.holds === "yes"
            objectName: "agrees"
            path: Icons.check
            plain: true
            text: qsTr("Yes, they agree")
            onClicked: root.agreeing.say(true)
        },
        Pill {
            chosen: root.agreeing.holds === "no"
            objectName: "refuses"
            path: Icons.close
            plain: true
            text: qsTr("No, or no longer")
            onClicked: root.agreeing.say(false)
        }
    ]
}
