"""The interface's words for usual ranges beside a patient's results: for whom they are, and where a value stands."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content import units
from kidneyviewer.content.model import Library, Sex, UcumCode
from kidneyviewer.content.texts import ANALYTES
from kidneyviewer.content.trend import Trend, TrendState
from kidneyviewer.content.usual_range import RangeBand, Standing, are_alike, standing
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.filling import fill

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def labels(trend: Trend, band: RangeBand) -> tuple[str, ...]:
    """Return the label of a band in a chart. With two of them each names its sex, in a shorter label if need be."""
    if len(shown(trend)) == 1:
        return (fill(translate("TrendWords", "usual range %1"), _limits(band, trend.unit)),)
    sex = words.sex(band.interval.sex)
    return fill(translate("TrendWords", "%1 %2"), sex, words.interval(band.low, band.high)), sex


def shown(trend: Trend) -> tuple[RangeBand, ...]:
    """Return the bands of a chart: one for both sexes if their usual ranges are alike."""
    return trend.bands[:1] if are_alike(trend.bands) else trend.bands


def said(trend: Trend) -> str:
    """Return the usual range as part of a sentence, for whom it is unless it is for everybody; empty without one."""
    symbol = units.symbol(trend.unit)
    parts = []
    for band in shown(trend):
        limits, sex = f"{words.interval_said(band.low, band.high)} {symbol}".strip(), _sex(trend, band)
        parts += [limits, words.sex(sex)] if sex else [limits]
    match len(parts):
        case 0:
            return ""
        case 1:
            return fill(translate("TrendWords", "usual range %1"), *parts)
        case 2:
            return fill(translate("TrendWords", "usual range %1 for %2"), *parts)
        case _:
            return fill(translate("TrendWords", "usual range %1 for %2, %3 for %4"), *parts)


def rows(trend: Trend) -> list[list[str]]:
    """Return the last rows of the table: each usual range, and for whom it is."""
    name = translate("TrendWords", "Usual range for %1")
    return [
        [
            fill(name, words.sex(_sex(trend, band))),
            words.interval(band.low, band.high),
            *([no_line()] if trend.joins else []),
        ]
        for band in shown(trend)
    ]


def no_line() -> str:
    """Return what stands in the table where no line leads to a row."""
    return translate("TrendWords", "none")


def stands(trend: Trend) -> str:
    """Return on which side of each usual range the only value of a trend is; empty without a range."""
    value = trend.lines[0].points[0].value
    found = (_stands(standing(value, band), _sex(trend, band), _limits(band, trend.unit)) for band in shown(trend))
    return translate("TrendWords", "; ").join(found)


def _stands(found: Standing, sex: Sex | None, limits: str) -> str:
    match found:
        case Standing.BELOW:
            pattern = translate("TrendWords", "below the usual range for %1 (%2)")
        case Standing.WITHIN:
            pattern = translate("TrendWords", "inside the usual range for %1 (%2)")
        case Standing.ABOVE:
            pattern = translate("TrendWords", "above the usual range for %1 (%2)")
    return fill(pattern, words.sex(sex), limits)


def _sex(trend: Trend, band: RangeBand) -> Sex | None:
    """Return for whom a band is; None for everybody, also if it stands for those of both sexes."""
    return band.interval.sex if len(shown(trend)) == len(trend.bands) else None


def _limits(band: RangeBand, unit: UcumCode) -> str:
    return f"{words.interval(band.low, band.high)} {units.symbol(unit)}".strip()


def line(trend: Trend, library: Library) -> str:
    """Return whom the usual range is for, where it comes from, and that laboratories differ; empty without a range."""
    if trend.state is TrendState.NO_FIGURES or not trend.bands:
        return ""
    differ = translate("TrendWords", "Laboratories differ: go by the range on your own report.")
    return " ".join((*_origins(trend, library), differ))


def _origins(trend: Trend, library: Library) -> Iterator[str]:
    for band in trend.bands:
        interval = band.interval
        parts = (words.sex(interval.sex), _limits(band, trend.unit), titles(interval.sources, library))
        said_of = fill(translate("TrendWords", "Usual range for %1: %2, from: %3."), *parts)
        yield words.checked(said_of, interval.status)


def limits_of(trend: Trend) -> str:
    """Return what else moves the value; empty if the content does not say."""
    found = trend.analyte.limits
    return words.checked(text(ANALYTES, found.text), found.status) if found else ""


def titles(sources: Sequence[str], library: Library) -> str:
    """Return the titles of sources, for a sentence that says where something comes from."""
    found = (words.source_title(library.sources[source]) for source in sources)
    return translate("TrendWords", "; ").join(found)
