pragma Singleton

import QtQuick

// Every size and colour. Main sets the three properties at the top; all else follows.
QtObject {
    property string name: "light"
    property real unit: 1 // the window's size, against the pictures'
    property real textScale: 1 // A, A+, A++

    readonly property color paper: pick("#FAF6EE", "#000000", "#12171D")
    readonly property color card: pick("#FFFFFF", "#000000", "#1C242D")
    readonly property color ink: pick("#1C2733", "#FFFFFF", "#F2EEE6")
    readonly property color soft: pick("#54606D", "#FFFFFF", "#B9C0C8")
    readonly property color line: pick("#E4DCCD", "#FFFFFF", "#37434F")
    readonly property color trough: pick("#E4DCCD", "#4A4A4A", "#37434F")
    readonly property color track: pick("#00000000", "#000000", "#00000000")
    readonly property color focus: pick("#1C2733", "#FFFFFF", "#F2EEE6")
    readonly property color time: pick("#7A5200", "#FFE14A", "#F2B134") // how much of it is left
    readonly property color edge: pick("#8A8172", "#FFFFFF", "#8795A3")
    readonly property color blue: pick("#1F4E79", "#FFE14A", "#9CC4EC")
    readonly property color overBlue: pick("#FFFFFF", "#000000", "#0E1A26")
    readonly property color blueSoft: pick("#E3ECF5", "#000000", "#22374C")
    readonly property color blueInk: pick("#1F4E79", "#FFFFFF", "#BFDCF6")
    readonly property color brick: pick("#B4472E", "#FFE14A", "#B4472E")
    readonly property color overBrick: pick("#FFFFFF", "#000000", "#FFFFFF")
    readonly property color brickSoft: pick("#F7E4DD", "#000000", "#44261E")
    readonly property color brickInk: pick("#9A3A24", "#FFE14A", "#F5B7A5")
    readonly property color leaf: pick("#2B6E4F", "#FFE14A", "#2B6E4F")
    readonly property color overLeaf: pick("#FFFFFF", "#000000", "#FFFFFF")
    readonly property color leafSoft: pick("#DFF0E6", "#000000", "#1D3A2D")
    readonly property color leafInk: pick("#2B6E4F", "#FFFFFF", "#A9E0C4")
    readonly property color leafBar: pick("#2B6E4F", "#FFE14A", "#5DB389")
    readonly property color sun: pick("#F2B134", "#FFE14A", "#F2B134")
    readonly property color sunSoft: pick("#FDF1D3", "#000000", "#3D3118")
    readonly property color sunInk: pick("#7A5200", "#FFE14A", "#FBD98A")
    readonly property color stone: pick("#EDE7DB", "#000000", "#2E3944")
    readonly property color leaving: pick("#1F4E79", "#FFFFFF", "#1F4E79")
    readonly property color overLeaving: pick("#FFFFFF", "#000000", "#FFFFFF")
    readonly property color panel: pick("#2A3542", "#000000", "#0B0F14")
    readonly property color overPanel: "#FFFFFF"
    readonly property color panelChosen: pick("#34495C", "#333333", "#2A3A49")
    readonly property color shade: "#000000" // over what lies behind a sheet
    readonly property color alarm: "#9E1B1B" // an evacuation’s, in every theme
    readonly property color overAlarm: "#FFFFFF"
    readonly property color drill: "#F2B134"
    readonly property color overDrill: "#1C2733"
    readonly property color outline: pick("#00000000", "#FFFFFF", "#00000000")

    readonly property int tiny: text(16)
    readonly property int body: text(18)
    readonly property int lead: text(22)
    readonly property int person: text(21)
    readonly property int title: text(26)
    readonly property int clock: text(42)
    readonly property int huge: text(56)

    readonly property int touch: Math.max(48, px(64))
    readonly property int gap: Math.max(12, px(12))
    readonly property int margin: px(32)
    readonly property int radius: px(18)
    readonly property int stroke: Math.max(1, px(2))

    function pick(light: string, contrast: string, dark: string): string {
        return name === "contrast" ? contrast : name === "dark" ? dark : light;
    }

    function px(size: real): int {
        return Math.round(size * unit);
    }

    function text(size: real): int {
        return Math.round(size * unit * textScale);
    }
}
