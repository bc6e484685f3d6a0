pragma Singleton

import QtQuick

// Pictograms, drawn with one line in a box of 24 by 24.
QtObject {
    readonly property string house: "M3 11 L12 3.5 L21 11 M6 9 V19.5 H18 V9"
    readonly property string arriving: "M14 4 H20 V20 H14 M3 12 H14 M9.5 7.5 L14 12 L9.5 16.5"
    readonly property string leaving: "M10 4 H4 V20 H10 M10 12 H21 M16.5 7.5 L21 12 L16.5 16.5"
    readonly property string check: "M4.5 12.5 L10 18 L20 6.5"
    readonly property string card: "M3 5.5 H21 V18.5 H3 Z M3 10 H21 M6.5 14.5 H11"
    readonly property string back: "M9 5.5 L4 10.5 L9 15.5 M4 10.5 H14 C18 10.5 20 13 20 16 V19"
    readonly property string waiting: "M9 5 V19 M15 5 V19"
    readonly property string again: "M19.5 12 A7.5 7.5 0 1 1 17.3 6.7 M18 2.5 V7.3 H13.2"
    readonly property string up: "M5 15.5 L12 8.5 L19 15.5"
    readonly property string down: "M5 8.5 L12 15.5 L19 8.5"
    readonly property string time: "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M12 7.5 V12 L15.5 14"
    readonly property string help: "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M9 9.5 A3 3 0 1 1 12 12.6 V14 M12 17 V17.2"
    readonly property string contrast: "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 V21 M15 5 V19 M18 8 V16"
    readonly property string keys: "M5 5 H7 M11 5 H13 M17 5 H19 M5 12 H7 M11 12 H13 M17 12 H19 M5 19 H7 M11 19 H13 M17 19 H19"
    readonly property string write: "M4 20 L5 15.5 L16 4.5 L19.5 8 L8.5 19 Z M13.5 7 L17 10.5"
    readonly property string eye: "M2 12 C5 6.5 8.5 5 12 5 S19 6.5 22 12 C19 17.5 15.5 19 12 19 S5 17.5 2 12 M12 9 A3 3 0 1 0 12 15 A3 3 0 1 0 12 9"
    readonly property string erase: "M8 5 H21 V19 H8 L2.5 12 Z M11 9 L17 15 M17 9 L11 15"
    readonly property string desk: "M12 3 A3.2 3.2 0 1 0 12 9.4 A3.2 3.2 0 1 0 12 3 M6.5 15 C6.5 12.6 9 11.5 12 11.5 S17.5 12.6 17.5 15 M2 15 H22 M4.5 15 V21 M19.5 15 V21"
    readonly property string people: "M8 5 A2.8 2.8 0 1 0 8 10.6 A2.8 2.8 0 1 0 8 5 M16.5 6 A2.3 2.3 0 1 0 16.5 10.6 A2.3 2.3 0 1 0 16.5 6 M2.5 19 C2.5 15 5 13 8 13 S13.5 15 13.5 19 M15.5 13.2 C19 12.6 21.5 15 21.5 18.5"
    readonly property string show: "M1 6 V4 A3 3 0 0 1 4 1 H6 M18 1 H20 A3 3 0 0 1 23 4 V6 M23 18 V20 A3 3 0 0 1 20 23 H18 M6 23 H4 A3 3 0 0 1 1 20 V18 M5 7.5 H19 V16.5 H5 Z M7.5 10 H10.5 V14 H7.5 Z M13 10.5 H16.5 M13 13.5 H16.5"
    readonly property string play: "M8 5 L18 12 L8 19 Z"
    readonly property string frame: "M1 6 V4 A3 3 0 0 1 4 1 H6 M18 1 H20 A3 3 0 0 1 23 4 V6 M23 18 V20 A3 3 0 0 1 20 23 H18 M6 23 H4 A3 3 0 0 1 1 20 V18"
    readonly property string previous: "M15.5 5 L8.5 12 L15.5 19"
    readonly property string next: "M8.5 5 L15.5 12 L8.5 19"
    readonly property string calendar: "M3.5 5.5 H20.5 V20.5 H3.5 Z M3.5 10 H20.5 M8 3 V7 M16 3 V7 M8 14 H10 M14 14 H16 M8 17 H10"
    readonly property string download: "M12 3.5 V15.5 M7 10.5 L12 15.5 L17 10.5 M4 16.5 V20.5 H20 V16.5"
}
