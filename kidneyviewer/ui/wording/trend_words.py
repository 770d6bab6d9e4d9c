"""The interface's words for a patient's test results: parts of a chart, its sentence, its table."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content import units
from kidneyviewer.content.model import Analyte, Library, Series, Status, UcumCode, UnitChoice
from kidneyviewer.content.statements import Value
from kidneyviewer.content.texts import ANALYTES
from kidneyviewer.content.trend import Change, Join, Point, Trend, TrendRow, TrendState
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import range_words, words
from kidneyviewer.ui.wording.counts import Counts
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import spoken

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def part(analyte: Analyte, number: int) -> str:
    """Return the name of one number of a pair, such as the upper blood pressure."""
    return text(ANALYTES, analyte.parts[number])


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
    status = Status.MEMORY if _is_unchecked(trend) else None
    parts = filter(None, (words.checked(whole, status), range_words.said(trend), Counts().people(participants)))
    return translate("TrendWords", "; ").join(parts) + translate("TrendWords", ".")


def _is_unchecked(trend: Trend) -> bool:
    points = (point for line in trend.lines for point in line.points)
    return any(point.measurement.status is Status.MEMORY for point in points)


def only_value(trend: Trend) -> str:
    """Return the one value of a trend, with its unit."""
    point = trend.lines[0].points[0]
    return words.checked(words.quantity(_values_at(trend, point), trend.unit), point.measurement.status)


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


def dashes(trend: Trend) -> str:
    """Return what dashed lines mean in a chart; empty if it has none."""
    dashed = [join for join in trend.joins if join.is_dashed]
    if not dashed:
        return ""
    return spoken(*_reasons(dashed), translate("TrendWords", "How the value moved there is not reported."))


def _reasons(dashed: Sequence[Join]) -> Iterator[str]:
    if any(join.is_undated and join.is_treated for join in dashed):
        yield translate(
            "TrendWords",
            "Dashed line: the day of the first value is not known, and treatment was given before the next one.",
        )
        return
    if any(join.is_undated for join in dashed):
        yield translate("TrendWords", "Dashed line: the day of the first value is not known.")
    if any(join.is_treated for join in dashed):
        yield translate("TrendWords", "Dashed line: treatment was given between the two values.")


def header(trend: Trend) -> list[str]:
    """Return the header of the table: time, the test with its unit, and how the chart joins the values."""
    test = f"{text(ANALYTES, trend.analyte.short_name)} ({units.symbol(trend.unit)})"
    joined = [translate("TrendWords", "Line")] if trend.joins else []
    return [translate("TrendWords", "When"), test, *joined]


def rows(trend: Trend, values: Sequence[Value]) -> list[list[str]]:
    """Return the rows of the table: each time, its result, and whether the line to it is dashed."""
    return [
        [
            words.moment(row.measurement.at),
            _cell(row, value),
            *([line_to(trend, row) or range_words.no_line()] if trend.joins else []),
        ]
        for row, value in zip(trend.rows, values, strict=True)
    ]


def line_to(trend: Trend, row: TrendRow) -> str:
    """Return whether the line to a value is dashed or solid; empty if there is none."""
    join = next((join for join in trend.joins if join.end.measurement is row.measurement), None)
    if join is None:
        return ""
    return translate("TrendWords", "dashed") if join.is_dashed else translate("TrendWords", "solid")


def _cell(row: TrendRow, value: Value) -> str:
    """Return a value and its remark, or the remark alone, or that the source has none."""
    said = (words.checked(words.numbers(row.values), value.status), words.said(value.remark) if value.remark else "")
    return "\n".join(filter(None, said)) or not_in_source()


def not_in_source() -> str:
    """Return the text in place of a result, if the source only names the time of the test."""
    return translate("TrendWords", "Not in our source")


def conversions(trend: Trend, series: Series, library: Library) -> str:
    """Return how the numbers were converted, and where the factors come from; empty if none was."""
    if trend.state is TrendState.NO_FIGURES:
        return ""
    involved = {trend.unit, series.unit, *(band.interval.unit for band in trend.bands)}
    own = trend.analyte.unit
    choices = trend.analyte.other_units if len(involved) > 1 else ()
    return " ".join(_conversion(own, choice, library) for choice in choices if choice.unit in involved)


def _conversion(own: UcumCode, choice: UnitChoice, library: Library) -> str:
    equal = f"{words.number(choice.factor)} {units.symbol(choice.unit)}"
    if choice.sources:
        pattern = translate("TrendWords", "Converted: 1 %1 is %2, from: %3.")
        line = fill(pattern, units.symbol(own), equal, range_words.titles(choice.sources, library))
    else:
        line = fill(translate("TrendWords", "Converted: 1 %1 is %2."), units.symbol(own), equal)
    return words.checked(line, choice.status)
