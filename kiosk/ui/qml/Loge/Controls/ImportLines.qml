pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What each line of a list would do; and the one button that does it.
Item {
    id: root

    required property Importing importing
    readonly property ImportPreview preview: importing.preview

    Flow {
        id: filters

        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.preview.counts

            Pill {
                required property var modelData

                chosen: modelData.chosen
                implicitHeight: Math.max(48, Theme.px(52))
                objectName: "fate:" + modelData.fate
                plain: true
                text: modelData.said
                onClicked: root.preview.sift(modelData.fate)
            }
        }
    }

    Flow {
        id: asking

        anchors.top: filters.bottom
        anchors.topMargin: Theme.gap
        spacing: Theme.gap
        visible: root.preview.sameable || root.preview.newable
        width: parent.width

        Words {
            color: Theme.sunInk
            height: allSame.height
            text: qsTr("People of these names or addresses are here already:")
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, parent.width)
        }

        Pill {
            id: allSame

            Accessible.role: Accessible.Button
            implicitHeight: Math.max(48, Theme.px(52))
            objectName: "allSame"
            plain: true
            text: qsTr("They are all the same")
            visible: root.preview.sameable
            onClicked: root.preview.answerAll(true)
        }

        Pill {
            Accessible.role: Accessible.Button
            implicitHeight: Math.max(48, Theme.px(52))
            objectName: "allOthers"
            plain: true
            text: qsTr("They are all new")
            visible: root.preview.newable
            onClicked: root.preview.answerAll(false)
        }
    }

    PagedList {
        id: list

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: asking.visible ? asking.bottom : filters.bottom
        anchors.topMargin: Theme.gap
        model: root.preview.lines
        name: qsTr("What each line would do")
        objectName: "lines"
        rowHeight: Math.max(Theme.touch, Theme.text(74))

        delegate: ImportLine {
            height: list.rowHeight
            visible: list.shows(y)
            width: list.width
            onWanted: root.preview.ask(line)
        }
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        spacing: Theme.gap
        width: parent.width

        Pill {
            Accessible.role: Accessible.Button
            chosen: true
            enabled: root.preview.takeable > 0
            objectName: "import"
            path: Icons.check
            text: root.preview.button
            onClicked: root.importing.take()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "toColumns"
            path: Icons.back
            plain: true
            text: qsTr("Columns")
            onClicked: root.importing.goBack()
        }

        Pill {
            Accessible.role: Accessible.Button
            objectName: "otherFile"
            path: Icons.close
            plain: true
            text: qsTr("Leave it")
            onClicked: root.importing.startAgain()
        }

        Pager {
            counts: false
            list: list
        }
    }

    Connections {
        function onBegun() {
            list.begin();
        }

        target: root.preview
    }
}
