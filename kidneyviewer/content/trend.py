"""Series of measurements → Trend: everything that a chart, its table and its sentence show.

Nothing is drawn here, and nothing is invented: only reported values become points. If there are too few for a line, the
state says so.
"""

from decimal import Decimal
from enum import Enum

from msgspec import Struct

from kidneyviewer.content import units
from kidneyviewer.content.axis import Axis, value_axis
from kidneyviewer.content.model import (
    Analyte,
    Case,
    Event,
    Measurement,
    Moment,
    ReferenceInterval,
    Series,
    Sex,
    Time,
    TimeUnit,
    UcumCode,
)

BEFORE_GAP = 0.1
"""How far left of the first cells an undated earlier value is placed, as a fraction of the follow-up."""


class TrendState(Enum):
    """What can honestly be shown."""

    CHART = "chart"
    ONE_VALUE = "one value only"
    NO_FIGURES = "no figures reported"


class Change(Enum):
    """How the last value compares with the first."""

    FELL = "fell"
    ROSE = "rose"
    UNCHANGED = "unchanged"


class Point(Struct, frozen=True):
    """A reported value: ``months`` since the first cells (slightly below 0 if before them), in the trend's unit."""

    months: float
    value: Decimal
    measurement: Measurement


class Line(Struct, frozen=True):
    """The points of one number; ``part`` is 0, or 1 for the lower number of a pair."""

    part: int
    points: tuple[Point, ...]


class RangeBand(Struct, frozen=True):
    """The usual range in the trend's unit, with the interval it is derived from."""

    low: Decimal | None
    high: Decimal | None
    interval: ReferenceInterval


class TimeTick(Struct, frozen=True):
    """A mark on the time axis: a time that the source reports on, with or without a value."""

    months: float
    moment: Moment


class EventMark(Struct, frozen=True):
    """A numbered mark on the chart, ``months`` since the first cells."""

    number: int
    months: float
    event: Event


class TrendRow(Struct, frozen=True):
    """A row of the table; ``values`` are in the trend's unit, one for each part, None if not reported."""

    measurement: Measurement
    values: tuple[Decimal | None, ...]


class Trend(Struct, frozen=True, kw_only=True):
    """Everything that is shown of one series in one unit."""

    state: TrendState
    analyte: Analyte
    unit: UcumCode
    lines: tuple[Line, ...]
    band: RangeBand | None
    unclear: tuple[RangeBand, ...]
    """The usual ranges of both sexes in place of a band, if that of the patient is not reported."""
    value_axis: Axis
    first_month: float
    last_month: float
    time_ticks: tuple[TimeTick, ...]
    events: tuple[EventMark, ...]
    rows: tuple[TrendRow, ...]

    @property
    def change(self) -> Change:
        """How the last value of the first line compares with its first."""
        points = self.lines[0].points
        first, last = points[0].value, points[-1].value
        if last == first:
            return Change.UNCHANGED
        return Change.FELL if last < first else Change.ROSE


def derive(series: Series, analyte: Analyte, unit: UcumCode, sex: Sex | None, events: tuple[Event, ...]) -> Trend:
    """Derive the trend of ``series``, converted to ``unit`` (one of ``units.units_of(analyte)``).

    ``sex`` selects the usual range; if it is None, only a range for both sexes is shown.
    """
    span = _span(series, events)
    rows = tuple(_row(measurement, analyte, series.unit, unit) for measurement in series.measurements)
    lines = tuple(
        Line(part, _points(rows, part, span)) for part in range(max(1, len(analyte.parts))) if _points(rows, part, span)
    )
    band = _band(analyte, unit, sex)
    return Trend(
        state=_state(lines),
        analyte=analyte,
        unit=unit,
        lines=lines,
        band=band,
        unclear=() if band or sex else _bands(analyte, unit),
        value_axis=value_axis(_extent(lines, band)),
        first_month=_first_month(series, span),
        last_month=span,
        time_ticks=tuple(TimeTick(_position(row.measurement.at, span), row.measurement.at) for row in rows),
        events=tuple(EventMark(n, months(event.at), event) for n, event in enumerate(events, start=1)),
        rows=rows,
    )


def months(time: Time) -> float:
    """Return a time in months of 365.25 / 12 days."""
    match time.unit:
        case TimeUnit.DAY:
            return time.value / (365.25 / 12)
        case TimeUnit.WEEK:
            return time.value * 7 / (365.25 / 12)
        case TimeUnit.MONTH:
            return time.value
        case TimeUnit.YEAR:
            return time.value * 12


def _span(series: Series, events: tuple[Event, ...]) -> float:
    """Return the last month of the chart; at least one day."""
    times = [m.at for m in series.measurements if isinstance(m.at, Time)]
    ends = [event.until or event.at for event in events]
    return max(months(time) for time in (Time(value=1, unit=TimeUnit.DAY), *times, *ends))


def _first_month(series: Series, span: float) -> float:
    return min(0.0, *(_position(m.at, span) for m in series.measurements), 0.0)


def _position(moment: Moment, span: float) -> float:
    return months(moment) if isinstance(moment, Time) else -BEFORE_GAP * span


def _row(measurement: Measurement, analyte: Analyte, source: UcumCode, target: UcumCode) -> TrendRow:
    reported = (measurement.value, measurement.second) if analyte.parts else (measurement.value,)
    values = tuple(None if value is None else units.convert(value, analyte, source, target) for value in reported)
    return TrendRow(measurement, values)


def _points(rows: tuple[TrendRow, ...], part: int, span: float) -> tuple[Point, ...]:
    return tuple(
        Point(_position(row.measurement.at, span), value, row.measurement)
        for row in rows
        if (value := row.values[part]) is not None
    )


def _state(lines: tuple[Line, ...]) -> TrendState:
    if not lines:
        return TrendState.NO_FIGURES
    return TrendState.CHART if len(lines[0].points) > 1 else TrendState.ONE_VALUE


def _band(analyte: Analyte, unit: UcumCode, sex: Sex | None) -> RangeBand | None:
    return next((band for band in _bands(analyte, unit) if band.interval.sex in (None, sex)), None)


def _bands(analyte: Analyte, unit: UcumCode) -> tuple[RangeBand, ...]:
    return tuple(_converted(interval, analyte, unit) for interval in analyte.intervals if interval.for_charts)


def _converted(interval: ReferenceInterval, analyte: Analyte, unit: UcumCode) -> RangeBand:
    low, high = (
        None if limit is None else units.convert(limit, analyte, interval.unit, unit)
        for limit in (interval.low, interval.high)
    )
    return RangeBand(low, high, interval)


def _extent(lines: tuple[Line, ...], band: RangeBand | None) -> tuple[Decimal, ...]:
    limits = (band.low, band.high) if band else ()
    return (*(point.value for line in lines for point in line.points), *(x for x in limits if x is not None))


def has_chart(case: Case) -> bool:
    """Tell whether any series of a case has two or more reported values."""
    return any(sum(m.value is not None for m in series.measurements) > 1 for series in case.series)
