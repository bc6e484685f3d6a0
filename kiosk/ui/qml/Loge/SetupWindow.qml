pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The first start, in a window of its own: one page after the other.
Window {
    id: root

    required property Setup setup
    readonly property bool portrait: height > width

    color: Theme.paper
    title: "Loge"

    Looks {
        comfort: root.setup.comfort
        screen: Qt.size(root.width, root.height)
    }

    SetupHead {
        id: head

        setup: root.setup
        width: parent.width
    }

    Loader {
        id: slot

        readonly property list<Component> pages: [nothing, place, form, concierge, card, trial, ready]

        anchors.bottom: !keyboard.shown ? foot.top : said.visible ? said.top : keyboard.top
        // not as high as what is said: how much page there is may well decide what is said
        anchors.bottomMargin: Theme.gap + (keyboard.shown ? 0 : said.kept + Theme.px(8))
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        focus: true
        sourceComponent: pages[root.setup.page]

        onLoaded: forceActiveFocus(Qt.OtherFocusReason)
    }

    Words {
        id: said

        // Where nothing is typed there is always room for it: no key moves away from under a finger.
        readonly property bool apart: root.setup.page === 3 && !root.setup.typing // a PIN’s page says it beside the keys
        readonly property real kept: keyboard.shown || apart ? 0 : Math.ceil(Theme.text(20) * 1.3) * (root.portrait || root.height < Theme.text(600) ? 2 : 1)

        anchors.bottom: keyboard.shown ? keyboard.top : foot.top
        anchors.bottomMargin: Theme.px(8)
        color: root.setup.said === "" ? Theme.soft : Theme.brickInk
        font.bold: true
        font.pixelSize: Theme.text(20)
        objectName: "said"
        height: Math.max(implicitHeight, kept)
        text: root.setup.said !== "" ? root.setup.said : root.setup.busy ? qsTr("One moment…") : ""
        verticalAlignment: Text.AlignBottom
        visible: !apart && (text !== "" || !keyboard.shown)
        width: parent.width - 2 * x
        x: Theme.margin

        onTextChanged: said => {
            if (said !== "" && !apart)
                Accessible.announce(said);
        }
    }

    Loader {
        id: keyboard

        readonly property bool shown: root.setup.typing
        readonly property Item page: slot.item as Item
        readonly property real need: (page ? page.implicitHeight : 0) + (said.visible ? said.height + Theme.px(8) : 0) + 2 * Theme.gap

        anchors.bottom: foot.top
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.px(1280), 3.1 * (foot.y - head.height - need))

        onShownChanged: load()
        Component.onCompleted: load()

        function load() {
            if (shown)
                setSource("Controls/ScreenKeyboard.qml", {
                    language: root.setup.language
                });
            else
                source = "";
        }
    }

    SetupFoot {
        id: foot

        anchors.bottom: parent.bottom
        setup: root.setup
        width: parent.width
    }

    Component {
        id: nothing

        Item {}
    }

    Component {
        id: place

        SetupPlacePage {
            setup: root.setup
        }
    }

    Component {
        id: form

        SetupFormPage {
            setup: root.setup
        }
    }

    Component {
        id: concierge

        SetupConciergePage {
            hue: said.color
            said: said.text
            setup: root.setup
        }
    }

    Component {
        id: card

        SetupCardPage {
            setup: root.setup
        }
    }

    Component {
        id: trial

        SetupScanPage {
            setup: root.setup
        }
    }

    Component {
        id: ready

        SetupReadyPage {
            setup: root.setup
        }
    }
}
