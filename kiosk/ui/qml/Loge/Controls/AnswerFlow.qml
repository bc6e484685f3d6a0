pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What may bring somebody here: as many of their answers as there is room for, and their own words.
Flow {
    id: root

    required property Entrance entrance
    required property Welcome welcome
    required property real room // the height that it may take
    readonly property int lines: Math.max(1, Math.floor((room + spacing) / (write.implicitHeight + spacing)))
    readonly property int offered: fitting()

    spacing: Theme.gap

    Repeater {
        id: answers

        model: root.welcome.answers

        Pill {
            required property int index
            required property var modelData

            chosen: modelData.chosen
            objectName: chosen ? "activity" : "before" + index
            path: chosen ? Icons.check : ""
            plain: true
            size: Theme.lead
            text: modelData.said
            visible: index < root.offered
            width: Math.min(implicitWidth, root.width)
            onClicked: root.welcome.answer(modelData.activity)
        }
    }

    Pill {
        id: write

        readonly property string short: answers.count > 0 ? qsTr("Something else…") : qsTr("Write what I do…")

        Accessible.role: Accessible.Button
        objectName: "write"
        path: Icons.write
        plain: true
        radius: Theme.radius
        size: Theme.lead
        text: root.lines > 1 && warned.advanceWidth + implicitHeight < root.width ? warned.text : short
        width: Math.min(implicitWidth, root.width)
        onClicked: root.entrance.openActivity()
    }

    TextMetrics {
        id: warned

        font.pixelSize: write.size
        text: answers.count > 0 ? qsTr("Something else… (everybody will be able to read it)") : qsTr("Write what I do… (everybody will be able to read it)")
    }

    // How many of the answers there is room for, with the last button.
    function fitting(): int {
        for (let count = answers.count; count > 0; --count) {
            let used = 0, taken = 1;
            for (let n = 0; n <= count; ++n) {
                const item = n < count ? answers.itemAt(n) : write;
                const wide = item ? Math.min(item.implicitWidth, width) : 0;
                if (used > 0 && used + wide > width) {
                    ++taken;
                    used = 0;
                }
                used += wide + spacing;
            }
            if (taken <= lines)
                return count;
        }
        return 0;
    }
}
