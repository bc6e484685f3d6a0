import QtQuick
import Loge

// What a document is read by: its pages, its size, and where one looks once it is larger than its frame.
Flow {
    id: root

    required property DocumentView view
    readonly property Showing showing: view.showing

    signal done

    spacing: Theme.gap

    Pill {
        Accessible.role: Accessible.Button
        chosen: true
        focus: true
        implicitHeight: Theme.touch
        objectName: "leaveDocument"
        path: Icons.back
        text: qsTr("Done reading")
        onClicked: root.done()
    }

    Tool {
        Accessible.name: qsTr("Previous page")
        enabled: root.showing.page > 1
        objectName: "pageBack"
        path: Icons.previous
        visible: root.showing.pages > 1
        onClicked: root.showing.turn(-1)
    }

    Words {
        height: Theme.touch
        objectName: "pageNumber"
        text: qsTr("%1 of %2", "a page of several").arg(root.showing.page).arg(root.showing.pages)
        verticalAlignment: Text.AlignVCenter
        visible: root.showing.pages > 1
        wrapMode: Text.NoWrap
    }

    Tool {
        Accessible.name: qsTr("Next page")
        enabled: root.showing.page < root.showing.pages
        objectName: "pageMore"
        path: Icons.next
        visible: root.showing.pages > 1
        onClicked: root.showing.turn(1)
    }

    Tool {
        Accessible.name: qsTr("Smaller")
        enabled: root.view.overflows
        objectName: "smaller"
        path: Icons.smaller
        visible: root.showing.pages > 0
        onClicked: root.showing.enlarge(-1)
    }

    Tool {
        Accessible.name: qsTr("Larger", "a document")
        enabled: !root.showing.isLargest
        objectName: "enlarge"
        path: Icons.larger
        visible: root.showing.pages > 0
        onClicked: root.showing.enlarge(1)
    }

    Tool {
        Accessible.name: qsTr("Look up")
        objectName: "lookUp"
        path: Icons.up
        visible: root.view.overflows
        onClicked: root.view.move(0, -1)
    }

    Tool {
        Accessible.name: qsTr("Look down")
        objectName: "lookDown"
        path: Icons.down
        visible: root.view.overflows
        onClicked: root.view.move(0, 1)
    }

    Tool {
        Accessible.name: qsTr("Look left")
        objectName: "lookLeft"
        path: Icons.previous
        visible: root.view.overflows
        onClicked: root.view.move(-1, 0)
    }

    Tool {
        Accessible.name: qsTr("Look right")
        objectName: "lookRight"
        path: Icons.next
        visible: root.view.overflows
        onClicked: root.view.move(1, 0)
    }

    component Tool: Pill {
        Accessible.role: Accessible.Button
        implicitHeight: Theme.touch
        plain: true
        text: ""
    }
}
