"""The interface's words for a patient's test results: parts of a chart, its sentence, its table, its usual range."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content import units
from kidneyviewer.content.model import Analyte, Library
from kidneyviewer.content.statements import Value
from kidneyviewer.content.texts import ANALYTES
from kidneyviewer.content.trend import Change, Point, Trend, TrendRow, TrendState
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.counts import Counts
from kidneyviewer.ui.wording.filling import fill

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def part(analyte: Analyte, number: int) -> str:
    """Return the name of one number of a pair, such as the upper blood pressure."""
    return text(ANALYTES, analyte.parts[number])


def usual_range(trend: Trend) -> str:
    """Return the label of a trend's usual-range band."""
    assert trend.band is not None
    limits = f"{words.interval(trend.band.low, trend.band.high)} {units.symbol(trend.unit)}"
    return fill(translate("TrendWords", "usual range %1"), limits)


def sentence(trend: Trend, participants: int) -> str:
    """Return in one sentence what a chart shows: its caption, and its description for screen readers."""
    points = trend.lines[0].points
    whole = fill(
        _change(trend.change),
        text(ANALYTES, trend.analyte.short_name),
        words.numbers(_values_at(trend, points[0])),
        words.quantity(_values_at(trend, points[-1]), trend.unit),
        words.moment(points[0].measurement.at),
        words.moment(points[-1].measurement.at),
    )
    parts = [whole, *([usual_range(trend)] if trend.band else []), Counts().people(participants)]
    return translate("TrendWords", "; ").join(parts) + translate("TrendWords", ".")


def _values_at(trend: Trend, point: Point) -> tuple[Decimal | None, ...]:
    return next(row.values for row in trend.rows if row.measurement is point.measurement)


def _change(change: Change) -> str:
    match change:
        case Change.FELL:
            return translate("TrendWords", "%1 fell from %2 (%4) to %3 (%5)")
        case Change.ROSE:
            return translate("TrendWords", "%1 rose from %2 (%4) to %3 (%5)")
        case Change.UNCHANGED:
            return translate("TrendWords", "%1 was %2 (%4) and %3 (%5)")


def state(found: TrendState) -> str:
    """Return what is shown in place of a chart; empty if there is one."""
    match found:
        case TrendState.CHART:
            return ""
        case TrendState.ONE_VALUE:
            return translate("TrendWords", "One value only")
        case TrendState.NO_FIGURES:
            return translate("TrendWords", "No figures reported")


def not_a_patient() -> str:
    """Return that there is nobody whose results could be shown."""
    return translate("TrendWords", "Not a patient")


def header(trend: Trend) -> list[str]:
    """Return the header of the table: time, and the test with its unit."""
    test = f"{text(ANALYTES, trend.analyte.short_name)} ({units.symbol(trend.unit)})"
    return [translate("TrendWords", "When"), test]


def rows(trend: Trend, values: Sequence[Value]) -> list[list[str]]:
    """Return the rows of the table: each time, and its result."""
    return [
        [words.moment(row.measurement.at), _cell(row, value)] for row, value in zip(trend.rows, values, strict=True)
    ]


def _cell(row: TrendRow, value: Value) -> str:
    """Return a value and its remark, or the remark alone, or that the source has none."""
    said = (words.numbers(row.values), words.said(value.remark) if value.remark else "")
    return "\n".join(filter(None, said)) or translate("TrendWords", "Not in our source")


def range_line(trend: Trend, library: Library) -> str:
    """Return whom the usual range is for, where it comes from, and that laboratories differ; empty without a range."""
    if trend.band is None or trend.state is TrendState.NO_FIGURES:
        return ""
    source = library.sources[trend.band.interval.sources[0]]
    line = translate(
        "TrendWords", "Usual range for %1, from: %2. Laboratories differ: go by the range on your own report."
    )
    return fill(line, words.sex(trend.band.interval.sex), words.source_title(source))
