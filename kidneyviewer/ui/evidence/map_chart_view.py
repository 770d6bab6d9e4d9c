"""Draws the evidence map with Qt Charts. The positions are computed elsewhere."""

from collections.abc import Sequence

from PySide6.QtCharts import QChart, QChartView, QLogValueAxis, QScatterSeries, QValueAxis
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMargins, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from kidneyviewer.content.evidence import Fairness
from kidneyviewer.content.evidence_map import MapLayout, MapMark, MapRoom, Outcome, decades_with_room, lay_out
from kidneyviewer.overriding import override
from kidneyviewer.ui.evidence import map_words
from kidneyviewer.ui.evidence.map_band import MapBand
from kidneyviewer.ui.evidence.map_tip import MapTip
from kidneyviewer.ui.evidence.mark_looks import SIDE, Shape, brush_of, draw_mark, draw_sign, look_of, pen_of
from kidneyviewer.ui.evidence.study_mark import StudyMark, side
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets.width_first import WidthFirst

translate = QCoreApplication.translate

WORDS = 190
"""Width of the words beside the bands, in px at 100 %."""
NARROW = 640
"""If the map is narrower than this, in px at 100 %, the words are above the bands."""
PADDING = 7
GAP = 3
"""Px between two lanes."""


class MapChartView(WidthFirst, QChartView):
    """Bands, axis and marks, and a button over each mark. As high as its marks need at its width."""

    mark_pointed = Signal(object)
    mark_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(QChart())
        self._theme = theme
        self._marks: tuple[MapMark, ...] = ()
        self._decades: tuple[int, ...] = (1, 10)
        self._layouts: dict[int, MapLayout] = {}
        self._build_chart()
        self.tip = MapTip(theme, self.viewport())
        self._bands = {kind: MapBand(theme, kind, self.tip, self.viewport()) for kind in reversed(Fairness)}
        for band in self._bands.values():
            band.mark_pointed.connect(self.mark_pointed)
            band.mark_chosen.connect(self.mark_chosen)
            band.words_changed.connect(self._lay_out_again)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the buttons take the focus instead
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _build_chart(self) -> None:
        """Create a series for each outcome. Python keeps them alive, and each filter refills them."""
        chart = self.chart()
        chart.legend().hide()
        chart.setMargins(QMargins(0, 0, 0, 0))
        chart.layout().setContentsMargins(0, 0, 0, 0)
        chart.setBackgroundVisible(False)
        self._people, self._rows = QLogValueAxis(), QValueAxis()
        self._people.setBase(10)
        self._rows.setReverse(True)
        chart.addAxis(self._people, Qt.AlignmentFlag.AlignBottom)
        chart.addAxis(self._rows, Qt.AlignmentFlag.AlignLeft)
        self._series = {outcome: QScatterSeries() for outcome in Outcome}
        for series in self._series.values():
            chart.addSeries(series)
            series.attachAxis(self._people)
            series.attachAxis(self._rows)
        for axis in (self._people, self._rows):
            axis.setVisible(False)

    def show_marks(self, marks: Sequence[MapMark], decades: Sequence[int]) -> None:
        """Show marks on an axis, in the current language."""
        self._marks, self._decades = tuple(marks), tuple(decades)
        for band in self._bands.values():
            band.say()
        self._apply_theme()
        self._lay_out_again()

    def buttons(self) -> list[StudyMark]:
        """Return the buttons over the marks in reading order: from the fairest band down, from left to right."""
        return [button for band in self._bands.values() for button in band.marks()]

    def layout_shown(self) -> MapLayout:
        """Return the layout at the current width."""
        return self._layout(self.width())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._layout(width).height) + self._axis_height()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 100)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_bands"):
            self._apply_theme()
            self._lay_out_again()

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Paint the backgrounds of the bands and the lines of the axis below the marks."""
        colors, plot, layout = self._theme.palette, self._plot(), self.layout_shown()
        painter.fillRect(QRectF(self.viewport().rect()), self._theme.color(colors.surface))
        for number, band in enumerate(layout.bands):
            ground = QRectF(plot.left(), band.top, plot.width(), band.height)
            painter.fillRect(ground, self._ground(number))
            painter.setPen(QPen(self._theme.color(colors.line), 1))
            painter.drawLine(ground.bottomLeft(), ground.bottomRight())
            painter.setPen(QPen(self._theme.color(colors.line), 1, Qt.PenStyle.DashLine))
            for decade in self._decades:
                x = plot.left() + layout.scale.x(decade)
                painter.drawLine(QPointF(x, ground.top()), QPointF(x, ground.bottom()))
        painter.setPen(QPen(self._theme.color(colors.control_line), 1))
        painter.drawLine(QPointF(plot.left() + self._slot(), plot.bottom()), plot.bottomRight())

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Paint signs and names over the marks, and the words of the axis."""
        plot, layout = self._plot(), self.layout_shown()
        colors, height = self._theme.palette, self._metrics().height()
        for number, band in enumerate(layout.bands):
            for place in band.places:
                centre = QPointF(plot.left() + place.x, place.y)
                self._draw_over(painter, place.mark.outcome, centre)
                if place.label is not None:
                    painter.setFont(self._theme.font(Type.SMALL))
                    painter.setPen(self._theme.color(colors.ink))
                    box = QRectF(plot.left() + place.label.x, place.y - height / 2, place.label.width, height)
                    painter.fillRect(box, self._ground(number))
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, map_words.label(place.mark))
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(self._theme.color(colors.muted))
        for box, words in self.ticks():
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)

    def _draw_over(self, painter: QPainter, outcome: Outcome, centre: QPointF) -> None:
        """Draw the sign of a mark, and the whole mark if Qt Charts has not its shape."""
        look = look_of(outcome)
        if look.shape is Shape.OCTAGON:
            draw_mark(painter, outcome, centre, self._theme)
        else:
            draw_sign(painter, look, centre, self._theme)

    def _ground(self, number: int) -> QColor:
        """Return the background colour of a band, counted from the top: every second one is tinted."""
        colors = self._theme.palette
        return self._theme.color(colors.surface if number % 2 else colors.background)

    def ticks(self) -> list[tuple[QRectF, str]]:
        """Return the words below the plot with their places: the decades, and the meaning of the slot on the left."""
        plot, scale, metrics = self._plot(), self.layout_shown().scale, self._metrics()
        widths = {decade: metrics.horizontalAdvance(_number(decade)) for decade in self._decades}
        decades = decades_with_room(widths, scale, plot.width())
        slot = (scale.unknown, _no_number()), *((scale.x(decade), _number(decade)) for decade in decades)
        found = []
        for x, shown in slot:
            width = max(metrics.horizontalAdvance(line) for line in shown.split("\n")) + 2
            left = min(max(0.0, plot.left() + x - width / 2), self.viewport().width() - width)
            height = metrics.height() * (shown.count("\n") + 1)
            found.append((QRectF(left, plot.bottom() + PADDING, width, height), shown))
        return found

    def _apply_theme(self) -> None:
        for outcome, series in self._series.items():
            look = look_of(outcome)
            series.setMarkerShape(_marker(look.shape))
            series.setMarkerSize(self._theme.px(SIDE))
            is_own = look.shape is Shape.OCTAGON
            series.setPen(QPen(Qt.PenStyle.NoPen) if is_own else pen_of(look, self._theme))
            series.setBrush(QBrush() if is_own else brush_of(look, self._theme))

    def _lay_out_again(self) -> None:
        self._layouts.clear()
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        """Fit axes, series and bands to the width of the view."""
        layout, plot = self.layout_shown(), self._plot()
        scale = layout.scale
        self._people.setRange(scale.value(0), scale.value(plot.width()))
        self._rows.setRange(0, plot.height())
        self.chart().setPlotArea(plot)
        self.chart().layout().invalidate()
        for outcome, series in self._series.items():
            places = [place for band in layout.bands for place in band.places if place.mark.outcome is outcome]
            series.replace([QPointF(scale.value(place.x), place.y) for place in places])
        self._hide_all_but({band.fairness for band in layout.bands})
        for band in layout.bands:
            top = min(band.words_top, band.top)
            words_width = self._words_width(self.width())
            widget = self._bands[band.fairness]
            widget.setGeometry(0, round(top), self.width(), round(band.top + band.height - top))
            height = widget.words_height(words_width, is_beside=self._is_wide(self.width()))
            words = QRect(0, round(band.words_top - top) + self._above_words(self.width()), words_width, height)
            widget.place(band, words, plot.left(), round(top))
        self.viewport().update()

    def _hide_all_but(self, shown: set[Fairness]) -> None:
        for kind, band in self._bands.items():
            band.setVisible(kind in shown)
            if kind not in shown:
                band.clear()

    def _layout(self, width: int) -> MapLayout:
        if width not in self._layouts:
            self._layouts[width] = lay_out(self._marks, self._decades, self._room(width), self._label_width)
        return self._layouts[width]

    def _room(self, width: int) -> MapRoom:
        is_wide, words, above = self._is_wide(width), self._words_width(width), self._above_words(width)
        return MapRoom(
            width=width - self._plot_left(width),
            slot=self._slot(),
            mark=side(self._theme),
            lane=max(side(self._theme), self._metrics().height()) + GAP,
            padding=self._theme.px(PADDING),
            words={kind: band.words_height(words, is_beside=is_wide) + above for kind, band in self._bands.items()},
            are_words_beside=is_wide,
        )

    def _is_wide(self, width: int) -> bool:
        return width >= self._theme.px(NARROW)

    def _above_words(self, width: int) -> int:
        """Return the space between a band and the words of the next one, if they are above it."""
        return 0 if self._is_wide(width) else self._theme.px(PADDING)

    def _plot_left(self, width: int) -> int:
        return self._theme.px(WORDS) if self._is_wide(width) else 0

    def _words_width(self, width: int) -> int:
        return self._theme.px(WORDS) - PADDING if self._is_wide(width) else width

    def _plot(self) -> QRectF:
        left = self._plot_left(self.width())
        return QRectF(left, 0, max(1, self.width() - left), self.layout_shown().height)

    def _slot(self) -> float:
        """Return the width of the slot for marks without a number: as wide as its words."""
        widest = max(map(self._metrics().horizontalAdvance, _no_number().split("\n")))
        return max(float(side(self._theme)), widest) + 2 * PADDING

    def _axis_height(self) -> int:
        lines = _no_number().count("\n") + 1
        return round(self._metrics().height() * lines) + PADDING

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(Type.SMALL))

    def _label_width(self, mark: MapMark) -> float:
        return self._metrics().horizontalAdvance(map_words.label(mark)) + 2


def _no_number() -> str:
    return translate("MapChartView", "no\nnumber")


def _number(count: int) -> str:
    return QLocale().toString(count)


def _marker(shape: Shape) -> QScatterSeries.MarkerShape:
    """Return Qt Charts' name for a shape."""
    shapes = QScatterSeries.MarkerShape
    match shape:
        case Shape.CIRCLE | Shape.OCTAGON:
            return shapes.MarkerShapeCircle
        case Shape.SQUARE:
            return shapes.MarkerShapeRectangle
        case Shape.DIAMOND:
            return shapes.MarkerShapeRotatedRectangle
        case Shape.TRIANGLE:
            return shapes.MarkerShapeTriangle
        case Shape.STAR:
            return shapes.MarkerShapeStar
        case Shape.PENTAGON:
            return shapes.MarkerShapePentagon
