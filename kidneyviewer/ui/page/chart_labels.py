"""Trend and plot size → every label of the chart with its place. Knows only the sizes of texts, not fonts."""

from collections.abc import Callable, Iterator
from enum import Enum

from msgspec import Struct

from kidneyviewer.content.trend import Join, Line, Point, Trend
from kidneyviewer.content.usual_range import RangeBand
from kidneyviewer.ui.page.label_placing import Box, Segment, beside_point, first_free, thin_out
from kidneyviewer.ui.wording import range_words, trend_words, words

SIDE_PADDING = 0.03
"""Space left and right of the first and last month, as a fraction of the time shown."""


EVERYWHERE = tuple(step / 12 for step in range(13))
SHARES = ((0.6, 0.45, 0.75, 0.3, 0.9, 1.0, 0.15, 0.0),)
SHARES_OF_TWO = ((0.3, 0.15, 0.45, *EVERYWHERE), (0.9, 1.0, 0.75, *reversed(EVERYWHERE)))
"""Where along the time axis the label of a usual range may be, best first; two of them begin at different sides."""


LINE = 3
"""Width of a line between points, in px."""
OFF_EDGE = 3.0
"""Space between the label of a usual range and an edge of the range, which it would interrupt, in px."""
BESIDE_BAND_LABEL = 4.0
"""Space left and right of the label of a usual range, in px."""
TOP_PADDING = 0.08
"""Space above the highest tick, as a fraction of the axis."""


class LabelKind(Enum):
    """What a label is for. Each kind has its own look."""

    VALUE = "value"
    TICK = "tick"
    BAND = "band"
    EVENT = "event"


class ChartLabel(Struct, frozen=True):
    """A text and its place, in px of the view. ``part`` is the line it belongs to."""

    kind: LabelKind
    text: str
    box: Box
    part: int = 0


LabelMeasure = Callable[[LabelKind, str], tuple[float, float]]
"""Returns width and height of a text in the font of its kind."""


class Plot(Struct, frozen=True):
    """The plot area in px, and the data shown in it."""

    area: Box
    trend: Trend
    first_month: float
    last_month: float

    @property
    def lowest(self) -> float:
        """Value at the bottom of the plot."""
        return float(self.trend.value_axis.low)

    @property
    def highest(self) -> float:
        """Value at the top of the plot: there is room for a point above the last tick."""
        high = float(self.trend.value_axis.high)
        return high + (high - self.lowest) * TOP_PADDING

    def x(self, months: float) -> float:
        """Return the x position of a time."""
        return self.area.x + (months - self.first_month) / (self.last_month - self.first_month) * self.area.width

    def y(self, value: float) -> float:
        """Return the y position of a value."""
        return self.area.bottom - (value - self.lowest) / (self.highest - self.lowest) * self.area.height

    def edges(self, band: RangeBand) -> tuple[float, float]:
        """Return the y positions of the upper and lower ends of a usual range; an open end is the edge of the plot."""
        top = self.area.y if band.high is None else self.y(float(band.high))
        return top, self.area.bottom if band.low is None else self.y(float(band.low))

    def segment(self, join: Join) -> Segment:
        """Return the line between two points."""
        return Segment(*self.at(join.start), *self.at(join.end), LINE / 2 + 0.5)

    def at(self, point: Point) -> tuple[float, float]:
        """Return the position of a point."""
        return self.x(point.months), self.y(float(point.value))


def plot_of(trend: Trend, width: float, height: float, measure: LabelMeasure) -> Plot:
    """Return the plot area that leaves room for the labels outside it."""
    ticks = [measure(LabelKind.TICK, words.number(tick)) for tick in trend.value_axis.ticks]
    times = [measure(LabelKind.TICK, words.moment(tick.moment)) for tick in trend.time_ticks]
    value_height = measure(LabelKind.VALUE, "0")[1]
    left = max(width for width, _ in ticks) + 10
    bottom = max(height + _below_axis(height) for _, height in times) + 4
    right = max(10.0, times[-1][0] / 2 - SIDE_PADDING * width)
    area = Box(left, value_height + 4, max(40.0, width - left - right), max(40.0, height - value_height - 4 - bottom))
    span = trend.last_month - trend.first_month
    return Plot(area, trend, trend.first_month - SIDE_PADDING * span, trend.last_month + SIDE_PADDING * span)


def labels_of(plot: Plot, view: Box, radius: float, measure: LabelMeasure) -> list[ChartLabel]:
    """Return all labels. Labels without a free place are left out; the table has the values."""
    outside = [*_value_ticks(plot, measure), *_time_ticks(plot, view, measure)]
    markers = [_marker(plot, point, radius) for line in plot.trend.lines for point in line.points]
    events = _events(plot, measure, markers)
    taken = [*(label.box for label in (*outside, *events)), *markers]
    values = _values(plot, view, radius, measure, taken)
    bands = _bands(plot, measure, [*taken, *(label.box for label in values)])
    return [*outside, *events, *values, *bands]


def _value_ticks(plot: Plot, measure: LabelMeasure) -> list[ChartLabel]:
    labels = []
    for tick in plot.trend.value_axis.ticks:
        text = words.number(tick)
        width, height = measure(LabelKind.TICK, text)
        box = Box(plot.area.x - width - 8, plot.y(float(tick)) - height / 2, width, height)
        labels.append(ChartLabel(LabelKind.TICK, text, box))
    return [labels[index] for index in thin_out([label.box for label in labels], 2)]


def _time_ticks(plot: Plot, view: Box, measure: LabelMeasure) -> list[ChartLabel]:
    labels = []
    for tick in plot.trend.time_ticks:
        text = words.moment(tick.moment)
        width, height = measure(LabelKind.TICK, text)
        x = min(max(plot.x(tick.months) - width / 2, view.x), view.right - width)
        labels.append(ChartLabel(LabelKind.TICK, text, Box(x, plot.area.bottom + _below_axis(height), width, height)))
    measured = {point.months for line in plot.trend.lines for point in line.points}
    wanted = [number for number, tick in enumerate(plot.trend.time_ticks) if tick.months in measured]
    return [labels[index] for index in thin_out([label.box for label in labels], 8, wanted)]


def _below_axis(height: float) -> float:
    """Return the space above a time of this height, so that it keeps off the lowest value beside the axis."""
    return max(6.0, 0.3 * height)


def _events(plot: Plot, measure: LabelMeasure, markers: list[Box]) -> list[ChartLabel]:
    """Number the events at the foot of their lines, or higher if there is no room. The list below has all of them."""
    labels: list[ChartLabel] = []
    for mark in plot.trend.events:
        text = str(mark.number)
        width, height = measure(LabelKind.EVENT, text)
        side = max(width + 6, height)
        taken = [*markers, *(label.box for label in labels)]
        box = first_free(_up_the_line(plot, plot.x(mark.months), side), plot.area, taken, ())
        if box is not None:
            labels.append(ChartLabel(LabelKind.EVENT, text, box))
    return labels


def _up_the_line(plot: Plot, x: float, side: float) -> Iterator[Box]:
    y = plot.area.bottom - side - 3
    while y > plot.area.y:
        yield Box(x - side / 2, y, side, side)
        y -= side + 2


def _marker(plot: Plot, point: Point, radius: float) -> Box:
    x, y = plot.at(point)
    return Box(x - radius, y - radius, 2 * radius, 2 * radius)


def _lines(plot: Plot) -> Iterator[Segment]:
    return map(plot.segment, plot.trend.joins)


def _event_lines(plot: Plot) -> Iterator[Segment]:
    for mark in plot.trend.events:
        x = plot.x(mark.months)
        yield Segment(x, plot.area.y, x, plot.area.bottom)


def _band_lines(plot: Plot) -> Iterator[Segment]:
    """Yield the drawn edges of the usual ranges."""
    for band in plot.trend.bands:
        for limit in band.limits:
            yield Segment(plot.area.x, plot.y(float(limit)), plot.area.right, plot.y(float(limit)))


def _values(plot: Plot, view: Box, radius: float, measure: LabelMeasure, taken: list[Box]) -> list[ChartLabel]:
    bounds = Box(view.x, view.y, view.width, plot.area.bottom)
    lines, others = list(_lines(plot)), [*_event_lines(plot), *_band_lines(plot)]
    labels: list[ChartLabel] = []
    for line in plot.trend.lines:
        for point in _by_weight(line):
            text = _value_text(plot.trend, line, point)
            size = measure(LabelKind.VALUE, text)
            places = list(beside_point(_marker(plot, point, radius), *size, above=line.part == 0))
            here = [*taken, *(label.box for label in labels)]
            box = first_free(places, bounds, here, [*lines, *others])
            box = box or first_free(places, bounds, here, lines)
            if box is not None:
                labels.append(ChartLabel(LabelKind.VALUE, text, box, line.part))
    return labels


def _value_text(trend: Trend, line: Line, point: Point) -> str:
    """Return the label of a value. The last value of a pair also names its line."""
    text = words.number(point.value)
    if trend.analyte.parts and point is line.points[-1]:
        return f"{text} {trend_words.part(trend.analyte, line.part)}"
    return text


def _by_weight(line: Line) -> list[Point]:
    """Return the points by the importance of their labels: ends, extremes, the others."""
    first, last = line.points[0], line.points[-1]
    lowest = min(line.points, key=lambda point: point.value)
    highest = max(line.points, key=lambda point: point.value)
    return list(dict.fromkeys((first, last, lowest, highest, *line.points)))


def _bands(plot: Plot, measure: LabelMeasure, taken: list[Box]) -> list[ChartLabel]:
    """Name each usual range beside an edge of its own; if two overlap, the labels are where only one of them is."""
    labels: list[ChartLabel] = []
    shown = range_words.shown(plot.trend)
    lines = [*_lines(plot), *_event_lines(plot)]
    for band, shares in zip(shown, SHARES_OF_TWO if len(shown) > 1 else SHARES, strict=False):
        others = [plot.edges(other) for other in shown if other is not band]
        here = [*taken, *(label.box for label in labels)]
        for text in range_words.labels(plot.trend, band):
            width, height = measure(LabelKind.BAND, text)
            size = width + 2 * BESIDE_BAND_LABEL, height
            room = plot.area.width - size[0]
            rows = _band_rows(plot.edges(band), height, others) if room > 0 else []
            places = (Box(plot.area.x + room * share, y, *size) for y in rows for share in shares)
            box = first_free(places, plot.area, here, lines)
            if box is not None:
                labels.append(ChartLabel(LabelKind.BAND, text, box))
                break
    return labels


def _band_rows(edges: tuple[float, float], height: float, others: list[tuple[float, float]]) -> list[float]:
    """Return y positions inside the band if it is high enough, just below or above it, and across its edges.

    Those that are outside the other bands come first.
    """
    top, bottom = edges
    free = bottom - top - height
    inside = [bottom - height - OFF_EDGE, top + free / 2, top + OFF_EDGE] if free >= 2 * OFF_EDGE else [top + free / 2]
    outside = bottom + OFF_EDGE, top - height - OFF_EDGE, bottom - height / 2, top - height / 2
    rows = [*(inside if free >= 0 else []), *outside]
    return sorted(rows, key=lambda y: any(above < y + height and y < below for above, below in others))
