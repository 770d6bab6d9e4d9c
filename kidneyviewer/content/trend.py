"""Series of measurements → Trend: everything that a chart, its table and its sentence show.

Nothing is drawn here, and nothing is invented: only reported values become points. If there are too few for a line, the
state says so.
"""

from decimal import Decimal
from enum import Enum
from itertools import pairwise

from msgspec import Struct

from kidneyviewer.content import units
from kidneyviewer.content.axis import Axis, value_axis
from kidneyviewer.content.model import (
    Analyte,
    Case,
    Event,
    Measurement,
    Moment,
    Series,
    Sex,
    Time,
    TimeUnit,
    UcumCode,
)
from kidneyviewer.content.usual_range import RangeBand, bands_of

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


class Join(Struct, frozen=True):
    """The line from a value to the next one. It is solid only if it is known to lie before or after all treatment."""

    start: Point
    end: Point
    is_undated: bool
    """Whether the day of one of the two values is not known."""
    is_treated: bool
    """Whether something was done to the patient between them."""

    @property
    def is_dashed(self) -> bool:
        """Whether the line may not be read as a course over time."""
        return self.is_undated or self.is_treated


class Line(Struct, frozen=True):
    """The points of one number, and how they are joined; ``part`` is 0, or 1 for the lower number of a pair."""

    part: int
    points: tuple[Point, ...]
    joins: tuple[Join, ...]


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
    bands: tuple[RangeBand, ...]
    """The usual range; those of both sexes if that of the patient is not reported; or none."""
    value_axis: Axis
    first_month: float
    last_month: float
    time_ticks: tuple[TimeTick, ...]
    events: tuple[EventMark, ...]
    rows: tuple[TrendRow, ...]

    @property
    def joins(self) -> tuple[Join, ...]:
        """All joins of all lines."""
        return tuple(join for line in self.lines for join in line.joins)

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

    ``sex`` selects the usual range; if it is None, the ranges of both sexes are shown.
    """
    span = _span(series, events)
    rows = tuple(_row(measurement, analyte, series.unit, unit) for measurement in series.measurements)
    parts = (_points(rows, part, span) for part in range(max(1, len(analyte.parts))))
    lines = tuple(Line(part, points, _joins(points, events)) for part, points in enumerate(parts) if points)
    bands = bands_of(analyte, unit, sex)
    return Trend(
        state=_state(lines),
        analyte=analyte,
        unit=unit,
        lines=lines,
        bands=bands,
        value_axis=value_axis(_extent(lines, bands)),
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
    return min(0.0, *(_position(measured.at, span) for measured in series.measurements))


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


def _joins(points: tuple[Point, ...], events: tuple[Event, ...]) -> tuple[Join, ...]:
    return tuple(
        Join(
            start,
            end,
            is_undated=not (isinstance(start.measurement.at, Time) and isinstance(end.measurement.at, Time)),
            is_treated=any(_is_between(start.months, event, end.months) for event in events),
        )
        for start, end in pairwise(points)
    )


def _is_between(start: float, event: Event, end: float) -> bool:
    """Tell whether something was done between two times; a value at the time when it began was measured before it."""
    begun = months(event.at)
    done = months(event.until) if event.until is not None else begun
    return begun < end and (start <= begun or start < done)


def _extent(lines: tuple[Line, ...], bands: tuple[RangeBand, ...]) -> tuple[Decimal, ...]:
    values = (point.value for line in lines for point in line.points)
    return (*values, *(limit for band in bands for limit in band.limits))


def has_chart(case: Case) -> bool:
    """Tell whether any series of a case has two or more reported values."""
    return any(sum(m.value is not None for m in series.measurements) > 1 for series in case.series)
