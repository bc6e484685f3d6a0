import QtQuick
import Loge

// A pill of less height, on white: within a card, where several answers or deeds stand side by side.
Pill {
    implicitHeight: Math.max(48, Theme.px(52))
    plain: true
}
