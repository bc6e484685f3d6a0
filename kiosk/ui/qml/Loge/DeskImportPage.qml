pragma ComponentBehavior: Bound

import QtQuick
import Loge

// A list of people from another program, looked through before it is taken in; and everybody as a file.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Importing importing: lodge.importing
    readonly property int step: importing.step
    property real keys: 0 // what the keyboard on the screen covers of it

    Loader {
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        sourceComponent: root.step === Importing.Columns ? columns : root.step === Importing.Preview ? preview : root.step === Importing.Start ? start : busy
        visible: !root.importing.choosing.isOpen && root.importing.columns.column === "" && !root.importing.preview.question.isOpen
    }

    Component {
        id: start

        ImportStart {
            importing: root.importing
            onMembersWanted: root.lodge.desk.enter(DeskRooms.Members)
        }
    }

    Component {
        id: columns

        ImportColumnList {
            importing: root.importing
        }
    }

    Component {
        id: preview

        ImportLines {
            importing: root.importing
        }
    }

    Component {
        id: busy

        ImportBusy {
            importing: root.importing
        }
    }

    ImportFieldSheet {
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        columns: root.importing.columns
    }

    ImportAskSheet {
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        question: root.importing.preview.question
    }

    FileSheet {
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        choosing: root.importing.choosing
    }
}
