pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What somebody agreed to and when, what they subscribed to; taken along, or erased.
Item {
    id: root

    required property OwnData own
    required property OwnFacts known

    PagedList {
        id: list

        readonly property bool beside: width > Theme.text(760)

        anchors.bottom: said.visible ? said.top : buttons.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        model: root.known.facts
        objectName: "facts"
        rowHeight: beside ? Theme.text(38) : Theme.text(66)

        delegate: Item {
            id: one

            required property int index
            readonly property var row: list.at(index)

            height: list.rowHeight
            visible: list.shows(y)
            width: list.width

            Words {
                id: what

                elide: Text.ElideRight
                text: one.row.what ?? ""
                width: list.beside ? 0.6 * one.width - Theme.gap : one.width
                wrapMode: Text.NoWrap
            }

            Words {
                color: Theme.soft
                elide: Text.ElideRight
                text: one.row.when ?? ""
                width: one.width - x
                wrapMode: Text.NoWrap
                x: list.beside ? 0.6 * one.width : 0
                y: list.beside ? 0 : what.height
            }
        }
    }

    Words {
        id: said

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        color: root.own.refused ? Theme.brickInk : Theme.leafInk
        objectName: "ofData"
        text: root.own.said
        visible: text !== ""
        width: parent.width

        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        spacing: Theme.gap
        width: parent.width

        Pill {
            Accessible.role: Accessible.Button
            enabled: !root.own.busy
            objectName: "takeAlong"
            path: Icons.download
            plain: true
            text: qsTr("Take my data along")
            onClicked: root.own.takeAlong()
        }

        Pill {
            Accessible.role: Accessible.Button
            enabled: !root.own.busy
            objectName: "eraseMe"
            path: Icons.erase
            plain: true
            text: qsTr("Erase all of it…")
            onClicked: root.own.askToErase()
        }

        Pager {
            counts: false
            list: list
        }
    }
}
