pragma ComponentBehavior: Bound

import QtQuick
import Loge

// The roll call: who is inside, ticked by touch; a code for a phone; its end.
FocusScope {
    id: root

    required property Entrance entrance
    readonly property RollCalling calling: entrance.calling

    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (root.calling.view) {
            case RollCalling.Inviting:
                return phone;
            case RollCalling.Asking:
            case RollCalling.Over:
                return end;
            }
            return list;
        }
    }

    Component {
        id: list

        RollList {
            entrance: root.entrance
        }
    }

    Component {
        id: phone

        RollPhone {
            calling: root.calling
        }
    }

    Component {
        id: end

        RollEnd {
            entrance: root.entrance
        }
    }
}
