import QtQuick
import Loge

// Before everybody is noted as gone: once more, in words.
DeskSheet {
    id: root

    required property Lodge lodge

    title: qsTr("Is the place empty?")
    onClosed: lodge.desk.rooms.putAway()

    Words {
        text: qsTr("Everybody but you will be noted as having left at closing time, or on arrival if they came later. Take a look around first.")
        width: parent.width
    }

    buttons: [
        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            objectName: "everybodyLeft"
            path: Icons.check
            text: qsTr("Yes, everybody has left")
            onClicked: root.lodge.today.remedies.empty()
        },
        Pill {
            Accessible.role: Accessible.Button
            objectName: "notYet"
            plain: true
            text: qsTr("Not yet")
            onClicked: root.lodge.desk.rooms.putAway()
        }
    ]
}
