"""Draws a Trend with Qt Charts. Everything it shows is derived elsewhere."""

from PySide6.QtCharts import QChart, QChartView, QScatterSeries, QValueAxis
from PySide6.QtCore import QEvent, QMargins, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from kidneyviewer.content.trend import Trend
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.chart_labels import LINE, ChartLabel, LabelKind, Plot, labels_of, plot_of
from kidneyviewer.ui.page.label_placing import Box
from kidneyviewer.ui.style.theme import Theme, Type

MARKER = 11
"""Diameter of a point, in px at 100 %."""
LINES = 2
"""Most lines in one chart: the two numbers of a pair."""
DASHES = (2.0, 2.0)
"""Length of a dash and of the gap after it, in widths of the line."""


class ChartView(QChartView):
    """Points, the lines between them, usual ranges, event marks.

    The labels are our own, placed so that none is cut off or covered.
    """

    table_requested = Signal()
    """Enter was pressed: show the same figures as a table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(QChart())
        self._theme = theme
        self._trend: Trend | None = None
        self._plot: Plot | None = None
        self._labels: list[ChartLabel] = []
        self._build_chart()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # first: it passes its policy on to the view
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _build_chart(self) -> None:
        """Create all series once. Python keeps them alive, and each trend refills them."""
        chart = self.chart()
        chart.legend().hide()
        chart.setMargins(QMargins(0, 0, 0, 0))
        chart.layout().setContentsMargins(0, 0, 0, 0)
        chart.setBackgroundRoundness(0)
        chart.setBackgroundVisible(False)
        self._months, self._values = QValueAxis(), QValueAxis()
        chart.addAxis(self._months, Qt.AlignmentFlag.AlignBottom)
        chart.addAxis(self._values, Qt.AlignmentFlag.AlignLeft)
        self._points = [QScatterSeries() for _ in range(LINES)]
        for series in self._points:
            chart.addSeries(series)
            series.attachAxis(self._months)
            series.attachAxis(self._values)
        for axis in (self._months, self._values):
            axis.setLabelsVisible(False)
        self._months.setGridLineVisible(False)
        self._months.setTickCount(2)
        self._values.setTickType(QValueAxis.TickType.TicksDynamic)

    def show_trend(self, trend: Trend, sentence: str) -> None:
        """Draw a trend. ``sentence`` describes the picture, for people who cannot see it."""
        self._trend = trend
        self.setAccessibleDescription(sentence)
        self._fill()
        self._apply_theme()
        self._arrange()

    def labels(self) -> list[ChartLabel]:
        """Return the current labels."""
        return list(self._labels)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), 180 + self._theme.px(90))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() >= self.minimumSizeHint().height():  # lower only while the page is being laid out
            self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._trend is not None:
            self._apply_theme()
            self._arrange()
            self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.table_requested.emit()
        else:
            event.ignore()

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Paint the usual ranges behind everything."""
        self._paint_ground(painter)

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Paint lines and labels over the points."""
        if self._plot is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_band_edges(painter, self._plot)
        self._paint_joins(painter, self._plot)
        self._paint_events(painter, self._plot)
        for label in self._labels:
            self._paint_label(painter, label)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color(self._theme.palette.accent_strong), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _fill(self) -> None:
        assert self._trend is not None
        for part in range(LINES):
            line = next((line for line in self._trend.lines if line.part == part), None)
            points = [QPointF(point.months, float(point.value)) for point in line.points] if line else []
            self._points[part].replace(points)
        ticks = self._trend.value_axis.ticks
        self._values.setTickAnchor(float(ticks[0]))
        self._values.setTickInterval(float(ticks[1] - ticks[0]))

    def _apply_theme(self) -> None:
        colors, color = self._theme.palette, self._theme.color
        for part, name in enumerate(self._inks()):
            points = self._points[part]
            points.setMarkerSize(self._theme.px(MARKER))
            points.setBrush(QBrush(color(colors.surface)))
            points.setPen(QPen(color(name), 3))
            is_second = part == 1
            shape = QScatterSeries.MarkerShape
            points.setMarkerShape(shape.MarkerShapeRectangle if is_second else shape.MarkerShapeCircle)
        self._values.setGridLinePen(QPen(color(colors.grid), 1))
        self._values.setLinePen(QPen(Qt.PenStyle.NoPen))
        self._months.setLinePen(QPen(color(colors.control_line), 1))

    def _arrange(self) -> None:
        """Fit plot area and labels to the size of the view."""
        size = self.viewport().size()
        if self._trend is None or size.width() < 1:
            return
        view = Box(0, 0, size.width(), size.height())
        self._plot = plot = plot_of(self._trend, view.width, view.height, self._measure)
        self._months.setRange(plot.first_month, plot.last_month)
        self._values.setRange(plot.lowest, plot.highest)
        self.chart().setPlotArea(QRectF(plot.area.x, plot.area.y, plot.area.width, plot.area.height))
        self.chart().layout().invalidate()
        self._labels = labels_of(plot, view, self._theme.px(MARKER) / 2 + 2, self._measure)
        self.viewport().update()

    def _measure(self, kind: LabelKind, text: str) -> tuple[float, float]:
        metrics = QFontMetricsF(self._font(kind))
        return metrics.horizontalAdvance(text) + 2, metrics.height()

    def _font(self, kind: LabelKind) -> QFont:
        match kind:
            case LabelKind.VALUE:
                return self._theme.font(Type.STRONG)
            case LabelKind.EVENT:
                return self._theme.font(Type.BADGE)
            case LabelKind.TICK | LabelKind.BAND:
                return self._theme.font(Type.SMALL)

    def _paint_ground(self, painter: QPainter) -> None:
        colors = self._theme.palette
        painter.fillRect(self.viewport().rect(), self._theme.color(colors.surface))
        if self._plot is not None:
            area = self._plot.area
            for top, bottom in map(self._plot.edges, self._plot.trend.bands):
                painter.fillRect(QRectF(area.x, top, area.width, bottom - top), self._theme.color(colors.band))

    def _paint_band_edges(self, painter: QPainter, plot: Plot) -> None:
        """Draw the limits of the usual ranges: the bands alone are too faint for some readers."""
        painter.save()
        free = QRegion(self.viewport().rect())
        for label in self._labels:
            free -= QRegion(_rectangle(label.box).toAlignedRect())
        painter.setClipRegion(free)
        painter.setPen(QPen(self._theme.color(self._theme.palette.band_ink), 1))
        for limit in (limit for band in plot.trend.bands for limit in band.limits):
            y = plot.y(float(limit))
            painter.drawLine(QPointF(plot.area.x, y), QPointF(plot.area.right, y))
        painter.restore()

    def _paint_joins(self, painter: QPainter, plot: Plot) -> None:
        """Draw the lines between the points, but not over a point."""
        painter.save()
        radius = self._theme.px(MARKER) / 2
        free = QRegion(self.viewport().rect())
        for line in plot.trend.lines:
            for x, y in map(plot.at, line.points):
                around = QRectF(x - radius, y - radius, 2 * radius, 2 * radius).toAlignedRect()
                free -= QRegion(around, QRegion.RegionType.Rectangle if line.part else QRegion.RegionType.Ellipse)
        painter.setClipRegion(free)
        for line in plot.trend.lines:
            for join in line.joins:
                pen = QPen(self._theme.color(self._inks()[line.part]), LINE)
                if join.is_dashed:
                    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                    pen.setDashPattern(DASHES)
                painter.setPen(pen)
                drawn = plot.segment(join)
                painter.drawLine(QPointF(drawn.x1, drawn.y1), QPointF(drawn.x2, drawn.y2))
        painter.restore()

    def _inks(self) -> tuple[str, str]:
        """Return the colours of the lines."""
        return self._theme.palette.accent, self._theme.palette.second_series

    def _paint_events(self, painter: QPainter, plot: Plot) -> None:
        pen = QPen(self._theme.color(self._theme.palette.second_series), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        for mark in plot.trend.events:
            x = plot.x(mark.months)
            painter.drawLine(QPointF(x, plot.area.y), QPointF(x, plot.area.bottom))

    def _paint_label(self, painter: QPainter, label: ChartLabel) -> None:
        colors = self._theme.palette
        box = _rectangle(label.box)
        ink = colors.ink
        match label.kind:
            case LabelKind.EVENT:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color(colors.second_series))
                painter.drawEllipse(box)
                ink = colors.surface
            case LabelKind.TICK:
                ink = colors.muted
            case LabelKind.BAND:
                painter.save()
                painter.setClipRect(box)
                self._paint_ground(painter)  # over the grid, which would strike the words out
                painter.restore()
                ink = colors.band_ink
            case LabelKind.VALUE:
                ink = colors.second_series if label.part else colors.ink
        painter.setPen(self._theme.color(ink))
        painter.setFont(self._font(label.kind))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label.text)


def _rectangle(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
