import QtQuick

// Lays its children out from top to bottom, then from column to column, then from screen to screen.
Item {
    id: root

    required property int shown // which of the screens
    readonly property real gap: Theme.px(24)
    readonly property int columns: width > 1.2 * height ? 2 : 1
    readonly property real column: (width - (columns - 1) * 2 * gap) / columns
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
        for (const block of children) {
            if (y > 0 && y + block.implicitHeight > high) {
                ++n;
                y = 0;
            }
            spots.push({
                x: n % columns * (column + 2 * gap),
                y: y,
                screen: Math.floor(n / columns)
            });
            y += block.implicitHeight + gap;
        }
        return {
            spots: spots,
            screens: Math.floor(n / columns) + 1
        };
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
