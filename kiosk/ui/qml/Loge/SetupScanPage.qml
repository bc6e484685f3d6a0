pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Does the card work? It is held up as at the door, and nothing is recorded.
FocusScope {
    id: root

    required property Setup setup
    readonly property SetupTrial trial: setup.trial
    readonly property bool portrait: height > width

    focus: true

    Column {
        id: words

        spacing: Theme.gap
        width: root.portrait ? parent.width : 0.46 * parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.title
            text: qsTr("Try the card")
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.lead
            text: root.setup.home.sees ? qsTr("Hold it up to the camera, or to the handheld scanner, as at the door.") : qsTr("Read it with the handheld scanner, if there is one.")
            width: parent.width
        }

        Words {
            color: Theme.soft
            text: qsTr("This is a trial: no arrival is recorded.")
            width: parent.width
        }

        Words {
            color: Theme.brickInk
            font.bold: true
            font.pixelSize: Theme.lead
            objectName: "refused"
            text: root.trial.works ? "" : root.trial.said
            visible: text !== ""
            width: parent.width

            onTextChanged: said => {
                if (said !== "")
                    Accessible.announce(said);
            }
        }
    }

    Item {
        id: right

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: root.portrait ? parent.height - words.height - Theme.margin : parent.height
        width: root.portrait ? parent.width : 0.54 * parent.width - Theme.margin

        CameraPanel {
            anchors.fill: parent
            home: root.setup.home
            silent: true
            visible: root.setup.home.sees && !root.trial.works
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.sunInk
            border.width: Theme.stroke
            color: Theme.sunSoft
            radius: Theme.radius
            visible: !root.setup.home.sees && !root.trial.works

            Column {
                anchors.left: parent.left
                anchors.margins: Theme.px(20)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap

                Words {
                    color: Theme.sunInk
                    font.bold: true
                    font.pixelSize: Theme.lead
                    text: qsTr("No camera")
                    width: parent.width
                }

                Words {
                    color: Theme.sunInk
                    text: qsTr("Plug one in and it shows here by itself. If it does, but nothing comes, another program may be using it. You can also skip this step: the door works with a scanner or with personal codes, too.")
                    width: parent.width
                }
            }
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.outline
            border.width: Theme.stroke
            color: Theme.leaf
            radius: Theme.radius
            visible: root.trial.works

            Column {
                anchors.left: parent.left
                anchors.margins: Theme.px(20)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap

                Pictogram {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.overLeaf
                    height: width
                    path: Icons.check
                    width: Theme.px(120)
                }

                Words {
                    color: Theme.overLeaf
                    font.bold: true
                    font.pixelSize: Theme.text(40)
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "works"
                    text: root.trial.works ? root.trial.said : ""
                    width: parent.width

                    onTextChanged: said => {
                        if (said !== "")
                            Accessible.announce(said);
                    }
                }
            }
        }
    }
}
