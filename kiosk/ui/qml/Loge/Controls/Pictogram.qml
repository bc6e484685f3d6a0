pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// One of Icons, in one colour.
Item {
    id: root

    required property string path
    property color color
    property real thickness: 2

    implicitWidth: 24
    implicitHeight: implicitWidth

    Shape {
        preferredRendererType: Shape.CurveRenderer // smooth edges also where a GPU draws
        width: 24
        height: 24
        scale: root.width / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.path
            }
        }
    }
}
