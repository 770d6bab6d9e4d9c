"""Where the parts of a drawn chart really are, read from Qt Charts and not from our own calculations."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from types import MappingProxyType

from PySide6.QtCharts import QScatterSeries
from PySide6.QtGui import QFontMetricsF

from kidneyviewer.ui.page.chart_labels import LINE, ChartLabel, LabelKind
from kidneyviewer.ui.page.chart_view import ChartView
from kidneyviewer.ui.page.label_placing import Box, Segment
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.style.theme import Theme, Type
from tests.ui.showing import settle

FONTS = MappingProxyType(
    {LabelKind.VALUE: Type.STRONG, LabelKind.EVENT: Type.BADGE, LabelKind.TICK: Type.SMALL, LabelKind.BAND: Type.SMALL}
)
"""The font of each kind of label."""


def each_chart(results: ResultsCard) -> Iterator[ChartView]:
    """Choose each measure and unit that has a chart, and yield the chart as it is then shown."""
    for measure in results.measures.buttons():
        measure.click()
        for unit in results.units.buttons() if results.chart.isVisible() else []:
            unit.click()
            settle()
            yield results.chart.view


def markers(view: ChartView) -> list[Box]:
    """Return the box of each point marker in the view."""
    chart, found = view.chart(), []
    for series in chart.series():
        if isinstance(series, QScatterSeries) and series.isVisible():
            size = series.markerSize()
            for point in series.points():
                at = view.mapFromScene(chart.mapToScene(chart.mapToPosition(point, series)))
                found.append(Box(at.x() - size / 2, at.y() - size / 2, size, size))
    return found


def lines(view: ChartView) -> list[Segment]:
    """Return the lines between the points, as thick as they are drawn."""
    chart, found = view.chart(), []
    for series in chart.series():
        if isinstance(series, QScatterSeries) and series.isVisible():
            scene = (chart.mapToScene(chart.mapToPosition(point, series)) for point in series.points())
            at = [(point.x(), point.y()) for point in scene]
            found += [Segment(*start, *end, LINE / 2) for start, end in pairwise(at)]
    return found


def faults(view: ChartView, theme: Theme) -> list[str]:
    """Return which labels overlap, are cut off, leave the view, or cover a point or a line."""
    labels, size = view.labels(), view.viewport().size()
    whole = Box(0, 0, size.width(), size.height())
    inks = {label: ink(label, theme) for label in labels}
    found = [f"{_name(a)} overlaps {_name(b)}" for a, b in combinations(labels, 2) if inks[a].overlaps(inks[b], 1)]
    found += [f"{_name(label)} is cut by {whole}" for label in labels if not whole.holds(label.box)]
    found += [f"{_name(label)} is cut by its box" for label in labels if inks[label].width > label.box.width]
    grounds = [label for label in labels if label.kind in (LabelKind.BAND, LabelKind.VALUE)]
    found += [f"{_name(label)} covers {line}" for label in grounds for line in lines(view) if line.crosses(label.box)]
    return found + [
        f"{_name(label)} covers the point at {point}"
        for label in labels
        for point in markers(view)
        if inks[label].overlaps(point)
    ]


def ink(label: ChartLabel, theme: Theme) -> Box:
    """Return the box of what is really drawn of a label: the letters, or the disc under the number of an event."""
    if label.kind is LabelKind.EVENT:
        return label.box
    metrics = QFontMetricsF(theme.font(FONTS[label.kind]))
    letters = metrics.tightBoundingRect(label.text)
    left = label.box.x + (label.box.width - metrics.horizontalAdvance(label.text)) / 2
    baseline = label.box.y + (label.box.height - metrics.height()) / 2 + metrics.ascent()
    return Box(left + letters.x(), baseline + letters.y(), letters.width(), letters.height())


def _name(label: ChartLabel) -> str:
    return f"{label.kind.value} {label.text!r} {label.box}"
