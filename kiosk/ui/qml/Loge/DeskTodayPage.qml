pragma ComponentBehavior: Bound

import QtQuick
import Loge

// People to introduce, what needs attention, how many are here, and who: all at once, or one by one
// where there is no room for that.
Item {
    id: root

    required property Lodge lodge
    readonly property TodayRoom today: lodge.today
    readonly property int pad: Theme.px(20)
    readonly property real noted: note.visible ? note.height + Theme.gap : 0
    readonly property real others: 2 * pad + noted + leastFigures + 2 * Theme.px(16) + present.overhead + present.rowHeight // with one who is here
    readonly property bool wide: width >= Theme.text(900) && height >= others + peopleHeight
    readonly property bool tall: !wide && area.width >= Theme.text(636) && height >= others + 2 * peopleHeight + Theme.gap
    readonly property bool tabbed: !wide && !tall
    property int tab: 0

    // Two lines where there are as many, unless a single pair would take them from those who are here.
    readonly property bool twoLines: today.meetings.length > 1 || (today.attention.length > 1 && height >= others + peopled(2) + 2 * present.rowHeight)
    readonly property real peopleHeight: peopled(twoLines ? 2 : 1)

    // The drawing gets what is too little for one more line of who is here.
    readonly property real leastFigures: Math.max(Theme.text(180), Theme.px(200), 150)
    readonly property real spare: height - others - (tall ? 2 * peopleHeight + Theme.gap : peopleHeight)
    readonly property real figuresHeight: tabbed ? leastFigures : leastFigures + Math.min(Theme.px(100), spare - present.rowHeight * Math.min(3, Math.floor(spare / present.rowHeight)))

    function peopled(lines: int): real {
        return meetings.around + lines * meetings.rowHeight;
    }

    NoteBar {
        id: note

        today: root.today
        width: parent.width - 2 * root.pad
        x: root.pad
        y: root.pad
    }

    Row {
        id: tabs

        spacing: Theme.gap
        visible: root.tabbed
        x: root.pad
        y: root.pad + root.noted

        Repeater {
            model: [qsTr("To do"), qsTr("Occupancy"), qsTr("Present")]

            Pill {
                required property string modelData
                required property int index

                chosen: root.tab === index
                implicitHeight: Math.max(48, Theme.px(52))
                objectName: "tab" + index
                text: modelData
                onClicked: root.tab = index
            }
        }
    }

    Item {
        id: area

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.pad
        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.top: parent.top
        anchors.topMargin: root.pad + root.noted + (root.tabbed ? tabs.height + Theme.gap : 0)
    }

    MeetingCard {
        id: meetings

        cramped: area.width < Theme.text(560)

        readonly property bool beside: root.wide || (root.tabbed && area.width > Theme.text(900))

        height: root.tabbed ? (beside ? area.height : (area.height - Theme.gap) / 2) : root.peopleHeight
        today: root.today
        visible: !root.tabbed || root.tab === 0
        width: beside ? Math.round(0.58 * area.width) : area.width
        x: area.x
        y: area.y
    }

    NeedCard {
        id: needs

        height: meetings.height
        today: root.today
        visible: meetings.visible
        width: meetings.beside ? area.width - meetings.width - Theme.px(16) : area.width
        x: meetings.beside ? area.x + area.width - width : area.x
        y: meetings.beside ? area.y : meetings.y + meetings.height + Theme.gap
    }

    FiguresCard {
        id: figures

        readonly property bool beside: area.width >= Theme.text(236) + Theme.text(400)

        height: root.tabbed && !beside ? root.figuresHeight : root.tabbed ? area.height : root.figuresHeight
        today: root.today
        visible: !root.tabbed || root.tab === 1
        width: beside ? Theme.text(236) : area.width
        settings: root.lodge.settings
        x: area.x
        y: root.tabbed ? area.y : needs.y + needs.height + Theme.px(16)
    }

    DayCard {
        height: figures.beside ? figures.height : area.y + area.height - y
        lodge: root.lodge
        visible: figures.visible
        width: area.x + area.width - x
        x: figures.beside ? figures.x + figures.width + Theme.px(16) : area.x
        y: figures.beside ? figures.y : figures.y + figures.height + Theme.gap
    }

    HereCard {
        id: present

        height: area.y + area.height - y
        lodge: root.lodge
        visible: !root.tabbed || root.tab === 2
        width: area.width
        x: area.x
        y: root.tabbed ? area.y : figures.y + figures.height + Theme.px(16)
    }

    Connections {
        function onShown() {
            root.tab = 2;
        }

        target: root.today
    }
}
