"""How marks of the evidence map look: a shape, a sign and a colour for each outcome, never colour alone."""

import math
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from kidneyviewer.content.evidence_map import Outcome
from kidneyviewer.ui.style.theme import Theme, Type

SIDE = 20
"""Side of a mark, in px at 100 %."""
LINE = 2.2
"""Width of its outline, in px at 100 %."""


class Shape(Enum):
    """The outlines that both Qt Charts and the key can draw."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    STAR = "star"
    PENTAGON = "pentagon"
    OCTAGON = "octagon"
    """The shape of a stop sign. Qt Charts has none, so it is drawn over the chart."""


class Look(NamedTuple):
    """``ink`` is the name of a palette colour; ``is_filled`` says whether it fills the shape or only outlines it."""

    shape: Shape
    ink: str
    is_filled: bool
    sign: str
    is_dashed: bool = False


def look_of(outcome: Outcome) -> Look:
    """Return the look of an outcome. Only proven treatments have a star, and only serious harm a stop sign."""
    match outcome:
        case Outcome.HARM_REPORTED:
            return Look(Shape.OCTAGON, "harm", True, "!")
        case Outcome.PROVEN:
            return Look(Shape.STAR, "accent", True, "")
        case Outcome.POSITIVE_SMALL:
            return Look(Shape.TRIANGLE, "accent", False, "+")
        case Outcome.MIXED:
            return Look(Shape.DIAMOND, "second_series", False, "±")
        case Outcome.NO_DIFFERENCE:
            return Look(Shape.CIRCLE, "caution", False, "=")
        case Outcome.NEGATIVE:
            return Look(Shape.SQUARE, "caution", True, "−")
        case Outcome.SAFETY_FIRST:
            return Look(Shape.PENTAGON, "second_series", True, "S")
        case Outcome.SAFETY_ONLY:
            return Look(Shape.PENTAGON, "second_series", False, "i")
        case Outcome.UNKNOWN:
            return Look(Shape.CIRCLE, "muted", False, "?", True)
        case Outcome.STORY:
            return Look(Shape.CIRCLE, "muted", True, "“")


def pen_of(look: Look, theme: Theme) -> QPen:
    """Return the pen for the outline."""
    line = Qt.PenStyle.DotLine if look.is_dashed else Qt.PenStyle.SolidLine
    return QPen(theme.color(getattr(theme.palette, look.ink)), theme.px(10 * LINE) / 10, line)


def brush_of(look: Look, theme: Theme) -> QBrush:
    """Return the brush for the inside."""
    return QBrush(theme.color(getattr(theme.palette, look.ink) if look.is_filled else theme.palette.surface))


def draw_sign(painter: QPainter, look: Look, centre: QPointF, theme: Theme) -> None:
    """Draw the sign of a mark, with its ink centred."""
    if not look.sign:
        return
    palette = theme.palette
    font = theme.font(Type.BADGE)
    ink = QFontMetricsF(font).tightBoundingRect(look.sign).center()
    lower = theme.px(2) if look.shape is Shape.TRIANGLE else 0
    painter.setFont(font)
    painter.setPen(theme.color(palette.surface if look.is_filled else getattr(palette, look.ink)))
    painter.drawText(centre - ink + QPointF(0, lower), look.sign)


def draw_mark(painter: QPainter, outcome: Outcome, centre: QPointF, theme: Theme) -> None:
    """Draw a whole mark, as in the key."""
    look, side = look_of(outcome), theme.px(SIDE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen_of(look, theme))
    painter.setBrush(brush_of(look, theme))
    painter.drawPath(_outline(look.shape, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)))
    draw_sign(painter, look, centre, theme)


def _outline(shape: Shape, box: QRectF) -> QPainterPath:
    """Return the outline that Qt Charts draws in a box."""
    path = QPainterPath()
    match shape:
        case Shape.CIRCLE:
            path.addEllipse(box)
        case Shape.SQUARE:
            path.addRect(box)
        case Shape.DIAMOND:
            path.addPolygon(_corners(box, 4))
        case Shape.TRIANGLE:
            path.addPolygon(QPolygonF([box.bottomLeft(), box.bottomRight(), QPointF(box.center().x(), box.top())]))
        case Shape.STAR:
            path.addPolygon(_corners(box, 10, inner=0.4))
        case Shape.PENTAGON:
            path.addPolygon(_corners(box, 5))
        case Shape.OCTAGON:
            path.addPolygon(_corners(box, 8, turn=math.pi / 8))
    path.closeSubpath()
    return path


def _corners(box: QRectF, count: int, inner: float = 1.0, turn: float = 0.0) -> QPolygonF:
    """Return corners on a circle, the first at the top or ``turn`` radians further.

    Every second one is moved towards the centre by ``inner``.
    """
    radius, points = box.width() / 2, []
    for number in range(count):
        far = radius * (inner if number % 2 else 1.0)
        angle = 2 * math.pi * number / count + turn
        points.append(box.center() + QPointF(far * math.sin(angle), -far * math.cos(angle)))
    return QPolygonF(points)
