import QtQuick
import Loge

// The day that shows, and the way to others.
Flow {
    id: root

    required property Days days

    spacing: Theme.gap

    Pill {
        Accessible.name: qsTr("The week before")
        Accessible.role: Accessible.Button
        objectName: "weekBefore"
        path: Icons.previous
        plain: true
        text: qsTr("7 d", "seven days")
        onClicked: root.days.go(-7)
    }

    Pill {
        Accessible.name: qsTr("The day before")
        Accessible.role: Accessible.Button
        objectName: "dayBefore"
        path: Icons.previous
        plain: true
        onClicked: root.days.go(-1)
    }

    Pill {
        Accessible.name: qsTr("%1: choose another day").arg(text)
        Accessible.role: Accessible.Button
        objectName: "chooseDay"
        path: Icons.calendar
        plain: true
        text: root.days.title
        onClicked: root.days.month.unfold()
    }

    Pill {
        Accessible.name: qsTr("The day after")
        Accessible.role: Accessible.Button
        enabled: !root.days.isToday
        objectName: "dayAfter"
        path: Icons.next
        plain: true
        onClicked: root.days.go(1)
    }

    Pill {
        Accessible.name: qsTr("The week after")
        Accessible.role: Accessible.Button
        enabled: !root.days.isToday
        objectName: "weekAfter"
        path: Icons.next
        plain: true
        text: qsTr("7 d", "seven days")
        trailing: true
        onClicked: root.days.go(7)
    }

    Pill {
        Accessible.role: Accessible.Button
        enabled: !root.days.isToday
        objectName: "today"
        plain: true
        text: qsTr("Today")
        onClicked: root.days.today()
    }
}
