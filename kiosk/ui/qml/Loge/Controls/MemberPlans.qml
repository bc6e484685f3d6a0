pragma ComponentBehavior: Bound

import QtQuick
import Loge

// What somebody subscribed to.
FocusScope {
    id: root

    required property Lodge lodge
    readonly property Subscriptions subscriptions: lodge.subscriptions
    readonly property Subscribing form: subscriptions.form

    Loader {
        active: root.form.month.opened
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        anchors.topMargin: Theme.gap
        sourceComponent: MonthGrid {
            month: root.form.month
        }
    }

    DeskCard {
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        anchors.topMargin: Theme.gap
        path: Icons.calendar
        visible: !root.form.month.opened
        title: !root.form.opened ? qsTr("Membership") : root.form.plan === "" ? qsTr("Which plan?") : root.form.plan
        aside: [
            Pill {
                Accessible.role: Accessible.Button
                chosen: true
                implicitHeight: Math.max(48, Theme.px(48))
                objectName: "subscribe"
                path: Icons.plus
                text: qsTr("Subscribe")
                visible: !root.form.opened
                onClicked: root.form.begin()
            },
            Pill {
                Accessible.role: Accessible.Button
                implicitHeight: Math.max(48, Theme.px(48))
                objectName: "leaveForm"
                path: Icons.back
                text: qsTr("Back")
                visible: root.form.opened
                onClicked: root.form.leave()
            }
        ]

        Loader {
            anchors.fill: parent
            sourceComponent: !root.form.opened ? overview : root.form.plan === "" ? choice : dates
        }
    }

    Component {
        id: overview

        MembershipOverview {
            subscriptions: root.subscriptions
        }
    }

    Component {
        id: choice

        PlanChoice {
            form: root.form
        }
    }

    Component {
        id: dates

        MembershipDates {
            form: root.form
        }
    }
}
