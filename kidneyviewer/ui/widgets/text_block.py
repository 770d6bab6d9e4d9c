"""Text broken into lines: at spaces if possible, otherwise inside a word that is wider than the line."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QTextLayout, QTextOption

from kidneyviewer.ui.wording.speech import SEPARATOR

ROUNDED = 1
"""Lines need up to this many px more than their letters."""
LINE_SEPARATOR = "\N{LINE SEPARATOR}"
_TOGETHER = re.compile(r"(?<![\w,.-]{11}) (?=[·=±])|(?<=[=±<>≤≥]) (?=\d)", re.ASCII)
"""Spaces at which no line ends: none begins with a sign, and "P = 0.32" stays whole.

A long word before a sign may end a line, since a narrow column has no room for both.
"""


def lay_out(
    shown: str,
    font: QFont,
    width: float,
    distance: float,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> QTextLayout:
    """Return a text in lines of ``width`` px, ``distance`` px apart. A part between dots is on one line if it fits."""
    whole = shown if SEPARATOR not in shown else "\n".join(_parted(line, font, width) for line in shown.split("\n"))
    layout = QTextLayout(_kept_together(whole).replace("\n", LINE_SEPARATOR), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if formats:
        layout.setFormats(list(formats))
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (distance - line.height()) / 2))
        y += distance
    layout.endLayout()
    return layout


def _parted(line: str, font: QFont, width: float) -> str:
    """Return a text with as many letters that goes on in a new line where the next part fits only there."""
    measure, width = QFontMetricsF(font).horizontalAdvance, width - ROUNDED
    first, *others = line.split(SEPARATOR)
    made, used = first, measure(first)
    for number, part in enumerate(others, 1):
        needed = measure(part if number == len(others) else part + SEPARATOR.rstrip())
        if used + measure(SEPARATOR) + needed <= width:
            made, used = made + SEPARATOR + part, used + measure(SEPARATOR) + measure(part)
        elif needed <= width and used + measure(SEPARATOR.rstrip()) <= width:
            made, used = f"{made}{SEPARATOR.rstrip()}\n{part}", measure(part)
        else:
            made, used = made + SEPARATOR + part, width  # broken anyway: where its last line ends is not known
    return made


def _kept_together(shown: str) -> str:
    """Return a text with as many letters in which some spaces do not end a line."""
    return _TOGETHER.sub("\N{NO-BREAK SPACE}", shown)


def lines(shown: str, font: QFont, width: float) -> list[str]:
    """Return a text as lines of at most ``width`` px, for what can show lines but not break them."""
    layout = lay_out(shown, font, width, QFontMetrics(font).lineSpacing())
    found = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [shown[line.textStart() : line.textStart() + line.textLength()].strip() for line in found]


def height(layout: QTextLayout, distance: float) -> int:
    """Return the height in px of the result of :func:`lay_out`; at least one line."""
    return round(max(1, layout.lineCount()) * distance)


def bounds(layout: QTextLayout) -> QRectF:
    """Return the place of all letters: as wide as the longest line, not as all lines may be."""
    found = QRectF()
    for number in range(layout.lineCount()):
        found = found.united(layout.lineAt(number).naturalTextRect())
    return found


def rectangles(layout: QTextLayout, start: int, end: int) -> list[QRect]:
    """Return the place of a stretch of a text, one rectangle per line."""
    places = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            places.append(QRect(round(left), round(line.y()), round(right - left), round(line.height())))
    return places


def _x(found: object) -> float:
    """PySide returns the position, or the position and its cursor."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
