"""The interface's words for a patient's test results: parts of a chart, its sentence, its table, its usual range."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content import units
from kidneyviewer.content.model import Analyte, Library, Series, Status, UcumCode, UnitChoice
from kidneyviewer.content.statements import Value
from kidneyviewer.content.texts import ANALYTES
from kidneyviewer.content.trend import Change, Point, RangeBand, Trend, TrendRow, TrendState
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
    return fill(translate("TrendWords", "usual range %1"), _limits(trend.band, trend.unit))


def _limits(band: RangeBand, unit: UcumCode) -> str:
    return f"{words.interval(band.low, band.high)} {units.symbol(unit)}"


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
    parts = [words.checked(whole, status), *([usual_range(trend)] if trend.band else []), Counts().people(participants)]
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
    said = (words.checked(words.numbers(row.values), value.status), words.said(value.remark) if value.remark else "")
    return "\n".join(filter(None, said)) or not_in_source()


def not_in_source() -> str:
    """Return the text in place of a result, if the source only names the time of the test."""
    return translate("TrendWords", "Not in our source")


def range_line(trend: Trend, library: Library) -> str:
    """Return whom the usual range is for, where it comes from, and that laboratories differ; empty without a range."""
    if trend.state is TrendState.NO_FIGURES or (trend.band is None and not trend.unclear):
        return ""
    if trend.band is None:
        differ = translate("TrendWords", "Laboratories differ: go by the range on your own report.")
        return " ".join((*(_of_one_sex(band, trend.unit, library) for band in trend.unclear), differ))
    interval = trend.band.interval
    line = translate(
        "TrendWords", "Usual range for %1, from: %2. Laboratories differ: go by the range on your own report."
    )
    return words.checked(fill(line, words.sex(interval.sex), _titles(interval.sources, library)), interval.status)


def _of_one_sex(band: RangeBand, unit: UcumCode, library: Library) -> str:
    interval = band.interval
    parts = (words.sex(interval.sex), _limits(band, unit), _titles(interval.sources, library))
    return words.checked(fill(translate("TrendWords", "Usual range for %1: %2, from: %3."), *parts), interval.status)


def conversions(trend: Trend, series: Series, library: Library) -> str:
    """Return how the numbers were converted, and where the factors come from; empty if none was."""
    if trend.state is TrendState.NO_FIGURES:
        return ""
    bands = [trend.band] if trend.band else trend.unclear
    involved = {trend.unit, series.unit, *(band.interval.unit for band in bands)}
    own = trend.analyte.unit
    choices = trend.analyte.other_units if len(involved) > 1 else ()
    return " ".join(_conversion(own, choice, library) for choice in choices if choice.unit in involved)


def _conversion(own: UcumCode, choice: UnitChoice, library: Library) -> str:
    equal = f"{words.number(choice.factor)} {units.symbol(choice.unit)}"
    if choice.sources:
        pattern = translate("TrendWords", "Converted: 1 %1 is %2, from: %3.")
        line = fill(pattern, units.symbol(own), equal, _titles(choice.sources, library))
    else:
        line = fill(translate("TrendWords", "Converted: 1 %1 is %2."), units.symbol(own), equal)
    return words.checked(line, choice.status)


def _titles(sources: Sequence[str], library: Library) -> str:
    titles = (words.source_title(library.sources[source]) for source in sources)
    return translate("TrendWords", "; ").join(titles)
