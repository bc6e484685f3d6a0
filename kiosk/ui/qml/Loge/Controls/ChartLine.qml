pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Loge

// A line over the bars of a drawing, with a rim that keeps it apart from them.
Item {
    id: root

    required property var points

    Repeater {
        model: [Theme.card, Theme.blueInk]

        Shape {
            id: drawn

            required property color modelData
            required property int index

            preferredRendererType: Shape.CurveRenderer
            visible: root.points.length > 1

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: drawn.modelData
                strokeWidth: Theme.px(drawn.index ? 3 : 7)

                PathPolyline {
                    path: root.points
                }
            }
        }
    }
}
