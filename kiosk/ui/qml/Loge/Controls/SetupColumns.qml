import QtQuick
import Loge

// Lays its children out from top to bottom, then from column to column, then from screen to screen.
Item {
    id: root

    required property int shown // which of the screens
    readonly property real gap: Theme.px(24)
    readonly property int columns: width > 1.2 * height ? 2 : 1
    readonly property real column: (width - (columns - 1) * 2 * gap) / columns
    readonly property real first: Theme.text(216) // of two that stand beside each other
    readonly property real second: column - first - gap
    readonly property bool pairs: second >= Theme.text(150)
    readonly property var laid: balanced()
    readonly property int screens: laid.screens

    // In columns of about the same height where one screen is enough.
    function balanced(): var {
        let found = packed(height);
        if (found.screens > 1)
            return found;
        for (let high = height; high > 0; high -= Theme.gap) {
            const tighter = packed(high);
            if (tighter.screens > 1)
                break;
            found = tighter;
        }
        return found;
    }

    function packed(high: real): var {
        const spots = [];
        let n = 0, y = 0;
        for (const [number, block] of [...children].entries()) {
            if (joins(number)) {
                const beside = spots[number - 1];
                spots.push({
                    x: beside.x + first + gap,
                    y: beside.y,
                    screen: beside.screen
                });
                continue;
            }
            const tall = joins(number + 1) ? Math.max(block.implicitHeight, children[number + 1].implicitHeight) : block.implicitHeight;
            if (y > 0 && y + tall > high) {
                ++n;
                y = 0;
            }
            spots.push({
                x: n % columns * (column + 2 * gap),
                y: y,
                screen: Math.floor(n / columns)
            });
            y += tall + gap;
        }
        return {
            spots: spots,
            screens: Math.floor(n / columns) + 1
        };
    }

    function joins(number: int): bool {
        return pairs && ((children[number] as SetupBlock)?.joins ?? false);
    }

    // Where the child of that number lies, and whether it shows.
    function spot(n: int): var {
        const found = laid.spots[n];
        return {
            x: found.x,
            y: found.y,
            shown: shown === found.screen
        };
    }
}
