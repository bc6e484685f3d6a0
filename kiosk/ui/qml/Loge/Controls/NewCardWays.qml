pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The ways to take a card along: printed, as a file, by e-mail, on a phone.
Flow {
    id: root

    required property NewCard card
    required property bool paired // two beside each other

    spacing: Theme.gap

    Way {
        objectName: "printCard"
        path: Icons.printer
        text: qsTr("Print")
        onClicked: root.card.print()
    }

    Way {
        objectName: "saveCard"
        path: Icons.save
        text: qsTr("Save")
        onClicked: root.card.save()
    }

    Way {
        objectName: "mailCard"
        path: Icons.mail
        text: qsTr("By e-mail")
        onClicked: root.card.mail()
    }

    Way {
        objectName: "phoneCard"
        path: Icons.phone
        text: qsTr("On their phone")
        onClicked: root.card.enlarge(true)
    }

    component Way: Pill {
        Accessible.role: Accessible.Button
        enabled: !root.card.busy
        plain: true
        width: root.paired ? (root.width - Theme.gap) / 2 : root.width
    }
}
