"""Dots with intervals, or bars from zero, on one axis, with names and values beside them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QPolygonF

from kidneyviewer.content.figures import Drawing, DrawingKind
from kidneyviewer.content.model import Difference, Proportion, Ratio
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.figure_picture import FigurePicture
from kidneyviewer.ui.page.figure_places import FigureLayout, Labels, Placed, Strip, places_of
from kidneyviewer.ui.page.label_placing import Box
from kidneyviewer.ui.style.palette import Palette
from kidneyviewer.ui.style.theme import Theme

PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.Dense4Pattern,
)
"""Fill of the bar of each group."""


def series_colors(palette: Palette) -> tuple[str, ...]:
    """Return the colour of each group."""
    return (palette.accent, palette.second_series, palette.caution, palette.band_ink)


class FigureDrawing(FigurePicture):
    """A row for each group: a dot or a bar, and through it the thin line of its interval.

    Groups differ in colour and in shape or fill: circle, hollow square, filled diamond, hollow triangle.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._drawing: Drawing | None = None
        self._labels = Labels((), (), "")

    def show_drawing(self, drawing: Drawing, labels: Labels) -> None:
        """Draw a figure, with its words in the current language."""
        self._drawing, self._labels = drawing, labels
        self.arrange()

    def places(self, width: float) -> FigureLayout:
        """Return the layout at a width."""
        assert self._drawing is not None
        return places_of(self._drawing, self._labels, width, self.measure)

    @override
    def texts(self) -> Sequence[Placed]:
        return self.places(self.width()).texts if self._drawing is not None else ()

    @override
    def height_at(self, width: float) -> float:
        return self.places(width).height if self._drawing is not None else 0.0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self.places(self.width())
        if self._drawing.axis is not None:
            self._paint_axis(painter, places)
        for number, strip in enumerate(places.strips):
            self._paint_row(painter, strip, places.plot, 0 if self._is_one_series() else number)
        self.paint_texts(painter)

    def _is_one_series(self) -> bool:
        """Tell whether the rows are outcomes of one comparison, not groups that are compared."""
        assert self._drawing is not None
        return isinstance(self._drawing.figure, Ratio | Difference)

    def _paint_axis(self, painter: QPainter, places: FigureLayout) -> None:
        palette, color, plot = self.theme.palette, self.theme.color, places.plot
        for top, bottom in places.free:
            painter.setPen(QPen(color(palette.grid), 1))
            for x in places.ticks:
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            if places.line is not None:
                painter.setPen(QPen(color(palette.ink), 2, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(places.line, top), QPointF(places.line, bottom))
        painter.setPen(QPen(color(palette.control_line), 1))
        painter.drawLine(QPointF(plot.x, plot.bottom), QPointF(plot.right, plot.bottom))

    def _paint_row(self, painter: QPainter, strip: Strip, plot: Box, number: int) -> None:
        assert self._drawing is not None
        is_bar = self._drawing.kind is DrawingKind.BARS
        if is_bar:
            self._paint_bar(painter, strip, plot, number)
        if strip.low is not None and strip.high is not None:
            self._paint_interval(painter, strip.y, strip.low, strip.high)
        if not is_bar:
            self._paint_dot(painter, strip, number)

    def _paint_interval(self, painter: QPainter, y: float, low: float, high: float) -> None:
        """Paint the thin line with its ends, separated from a bar below it by the surface colour."""
        end = self.theme.px(5)
        for colour, width in ((self.theme.palette.surface, 6), (self.theme.palette.ink, 2)):
            painter.setPen(QPen(self.theme.color(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
            painter.drawLine(QPointF(low, y), QPointF(high, y))
            for x in (low, high):
                painter.drawLine(QPointF(x, y - end), QPointF(x, y + end))

    def _paint_dot(self, painter: QPainter, strip: Strip, number: int) -> None:
        """Paint a different sign for each group; every second one is hollow."""
        palette, at, size = self.theme.palette, QPointF(strip.at, strip.y), self.theme.px(7)
        colour = self.theme.color(series_colors(self.theme.palette)[number])
        painter.setPen(QPen(colour, 3))
        painter.setBrush(self.theme.color(palette.surface) if number % 2 else colour)
        match number:
            case 0:
                painter.drawEllipse(at, size, size)
            case 1:
                painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
            case 2:
                painter.drawPolygon(_corners(at, size, ((0, -1), (1, 0), (0, 1), (-1, 0))))
            case _:
                painter.drawPolygon(_corners(at, size, ((0, -1), (1, 1), (-1, 1))))

    def _paint_bar(self, painter: QPainter, strip: Strip, plot: Box, number: int) -> None:
        """Paint a bar from the left end, which is zero. For a share, the rest of the whole is an outline."""
        assert self._drawing is not None
        height = self.theme.px(16)
        whole = QRectF(plot.x, strip.y - height / 2, plot.width, height)
        if isinstance(self._drawing.figure, Proportion):
            painter.setPen(QPen(self.theme.color(self.theme.palette.control_line), 1))
            painter.setBrush(self.theme.color(self.theme.palette.surface))
            painter.drawRect(whole)
        colour = self.theme.color(series_colors(self.theme.palette)[number])
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QBrush(colour, PATTERNS[number]))
        painter.drawRect(QRectF(whole.topLeft(), QPointF(strip.at, whole.bottom())))


def _corners(at: QPointF, size: float, corners: Iterable[tuple[int, int]]) -> QPolygonF:
    return QPolygonF([QPointF(at.x() + x * size * 1.2, at.y() + y * size * 1.2) for x, y in corners])
