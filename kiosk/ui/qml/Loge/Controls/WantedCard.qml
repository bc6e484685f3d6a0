pragma ComponentBehavior: Bound

import QtQuick
import Loge

// Who is looking for a hand, and who may lend one.
Rectangle {
    id: root

    required property var words // each with what there is to say of it
    required property int most // for a column
    readonly property int columns: width > Theme.text(1200) ? 2 : 1

    border.color: Theme.line
    border.width: 1
    color: Theme.card
    implicitHeight: column.height + 2 * column.y
    radius: Theme.radius
    visible: words.length > 0

    Column {
        id: column

        spacing: Theme.px(10)
        width: parent.width - 2 * x
        x: Theme.px(24)
        y: Theme.px(20)

        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.lead
            text: qsTr("Looking for a hand")
            width: parent.width
        }

        Grid {
            columnSpacing: Theme.margin
            columns: root.columns
            rowSpacing: column.spacing
            width: parent.width

            Repeater {
                model: root.words.slice(0, root.columns * root.most)

                Item {
                    id: line

                    required property var modelData

                    height: Math.max(word.height, said.height)
                    width: (column.width - (root.columns - 1) * Theme.margin) / root.columns

                    Chip {
                        id: word

                        anchors.verticalCenter: parent.verticalCenter
                        need: true
                        text: line.modelData.word
                        width: Math.min(implicitWidth, 0.4 * parent.width)
                    }

                    Words {
                        id: said

                        anchors.left: word.right
                        anchors.leftMargin: Theme.gap
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        elide: Text.ElideRight
                        maximumLineCount: 2
                        text: line.modelData.said
                    }
                }
            }
        }
    }
}
