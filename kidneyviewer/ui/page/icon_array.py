"""Shares as people: 100 in each group, with those filled in who had the outcome."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen

from kidneyviewer.content.figures import HUNDRED, Hundred
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.figure_drawing import series_colors
from kidneyviewer.ui.page.figure_picture import FigurePicture
from kidneyviewer.ui.page.figure_places import ArrayPlaces, ArrayWords, Placed, array_places
from kidneyviewer.ui.page.label_placing import Box
from kidneyviewer.ui.style.theme import Theme

A_ROW = 10
"""People per row, and number of rows."""


class IconArray(FigurePicture):
    """One array per group, side by side and of equal size, filled in from the first row on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._hundreds: tuple[Hundred, ...] = ()
        self._words: tuple[ArrayWords, ...] = ()

    def show_hundreds(self, hundreds: Sequence[Hundred], words: Sequence[ArrayWords]) -> None:
        """Draw groups, with their words in the current language."""
        self._hundreds, self._words = tuple(hundreds), tuple(words)
        self.arrange()

    def places(self, width: float) -> ArrayPlaces:
        """Return the layout at a width, once something is shown."""
        return array_places(self._words, width, self.measure)

    @override
    def texts(self) -> Sequence[Placed]:
        return self.places(self.width()).texts if self._words else ()

    @override
    def height_at(self, width: float) -> float:
        return self.places(width).height if self._words else 0.0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._words:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = series_colors(self.theme.palette)
        for array, hundred, colour in zip(self.places(self.width()).arrays, self._hundreds, colours, strict=False):
            self._paint_array(painter, array, hundred.filled, colour)
        self.paint_texts(painter)

    def _paint_array(self, painter: QPainter, array: Box, filled: int, colour: str) -> None:
        cell = array.width / A_ROW
        person = _person(cell)
        for number in range(HUNDRED):
            is_filled = number < filled
            outline = colour if is_filled else self.theme.palette.control_line
            painter.setPen(QPen(self.theme.color(outline), 1))
            painter.setBrush(self.theme.color(colour) if is_filled else Qt.BrushStyle.NoBrush)
            row, column = divmod(number, A_ROW)
            painter.drawPath(person.translated(array.x + column * cell, array.y + row * cell))


def _person(cell: float) -> QPainterPath:
    """Return the outline of head and body in a square of ``cell`` px."""
    path = QPainterPath()
    path.addEllipse(QPointF(cell * 0.5, cell * 0.23), cell * 0.17, cell * 0.17)
    body = QRectF(cell * 0.2, cell * 0.46, cell * 0.6, cell * 0.46)
    path.addRoundedRect(body, cell * 0.22, cell * 0.22)
    return path
