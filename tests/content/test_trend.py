"""From series to trend: states, points, bands, ticks, events, change. Nothing is invented."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content import trend
from kidneyviewer.content.model import (
    Analyte,
    Event,
    Library,
    Measurement,
    Moment,
    Series,
    Sex,
    Status,
    Time,
    TimeUnit,
)
from kidneyviewer.content.trend import Change, Trend, TrendState

DAY = 12 / 365.25


def at(value: float, unit: TimeUnit = TimeUnit.MONTH) -> Time:
    """Return a time since the first cells."""
    return Time(value=value, unit=unit)


def measured(moment: Moment, value: str | None, second: str | None = None) -> Measurement:
    """Return one measurement."""
    return Measurement(
        at=moment,
        value=None if value is None else Decimal(value),
        second=None if second is None else Decimal(second),
        status=Status.ARTICLE,
        sources=("source-article",),
    )


def event(start: Time, until: Time | None = None) -> Event:
    """Return an event."""
    return Event(at=start, until=until, text="Cells given", status=Status.ARTICLE, sources=("source-article",))


def creatinine(*measurements: Measurement) -> Series:
    """Return a series of creatinine."""
    return Series(analyte="creatinine", unit="mg/dL", measurements=measurements)


def derive(analyte: Analyte, *measurements: Measurement, events: tuple[Event, ...] = ()) -> Trend:
    """Derive the trend of a man in the analyte's own unit."""
    series = Series(analyte=analyte.id, unit=analyte.unit, measurements=measurements)
    return trend.derive(series, analyte, analyte.unit, Sex.MALE, events)


def shown(library: Library, case_id: str, analyte: str, unit: str | None = None) -> Trend:
    """Derive the trend of a case of the content."""
    case = next(case for case in library.cases if case.id == case_id)
    series = next(series for series in case.series if series.analyte == analyte)
    return trend.derive(series, library.analytes[analyte], unit or series.unit, case.sex, case.events)


STATES = [
    ("alder-2011", "creatinine", TrendState.ONE_VALUE),
    ("birch-2013", "creatinine", TrendState.CHART),
    ("birch-2013", "blood-pressure", TrendState.CHART),
    ("birch-2013", "haemoglobin", TrendState.ONE_VALUE),
    ("birch-2013", "egfr", TrendState.NO_FIGURES),
    ("cedar-2015", "egfr", TrendState.NO_FIGURES),
]


@pytest.mark.parametrize(("case_id", "analyte", "state"), STATES)
def test_the_state_is_what_the_figures_allow(library: Library, case_id: str, analyte: str, state: TrendState) -> None:
    """Each series shows what its figures allow: a chart, one value, or none."""
    assert shown(library, case_id, analyte).state is state


def test_some_cases_have_a_chart(library: Library) -> None:
    """A case has a chart if any of its series has two values."""
    assert [case.id for case in library.cases if trend.has_chart(case)] == ["birch-2013", "dogwood-2017"]


def test_reported_values_become_points(library: Library) -> None:
    """Three reported values become three points at their months, and none for the month without a value."""
    found = shown(library, "birch-2013", "creatinine")

    assert [(point.months, str(point.value)) for point in found.lines[0].points] == [
        (pytest.approx(-0.6), "4.0"),
        (2.0, "1.52"),
        (6.0, "1.2"),
    ]
    assert len(found.lines) == 1
    assert found.change is Change.FELL
    assert [found.first_month, found.last_month] == pytest.approx([-0.6, 6.0])


def test_points_and_band_are_converted_together(library: Library) -> None:
    """In µmol/L values and band are converted and rounded to whole numbers."""
    found = shown(library, "birch-2013", "creatinine", "umol/L")

    assert [str(point.value) for point in found.lines[0].points] == ["354", "134", "106"]
    assert [band.limits for band in found.bands] == [(Decimal(62), Decimal(115))]
    assert list(found.value_axis.ticks) == [Decimal(n) for n in (0, 100, 200, 300, 400)]


def test_a_series_in_another_unit_keeps_its_digits(library: Library) -> None:
    """Values reported in µmol/L stay as they are in it, and are converted back for the analyte's own unit."""
    assert [str(point.value) for point in shown(library, "dogwood-2017", "creatinine").lines[0].points] == [
        "190",
        "133",
    ]
    own = shown(library, "dogwood-2017", "creatinine", "mg/dL")
    assert [str(point.value) for point in own.lines[0].points] == ["2.15", "1.50"]


def test_a_pair_has_two_lines(library: Library) -> None:
    """A pair becomes two lines of the reported numbers, the upper first."""
    found = shown(library, "birch-2013", "blood-pressure")

    assert [[str(point.value) for point in line.points] for line in found.lines] == [["140", "125"], ["90", "85"]]
    assert [line.part for line in found.lines] == [0, 1]
    assert found.bands == ()


def test_one_value_stands_at_its_time(library: Library) -> None:
    """The only value is at 23 weeks, and the missing one before it stays missing."""
    found = shown(library, "alder-2011", "creatinine")

    assert [str(point.value) for point in found.lines[0].points] == ["2.40"]
    assert found.lines[0].points[0].months == pytest.approx(23 * 7 * DAY)
    assert [row.values for row in found.rows] == [(None,), (Decimal("2.40"),)]


def test_no_figures_have_no_lines(library: Library) -> None:
    """If no value is reported there is no line, but the table keeps each time that the source looked at."""
    found = shown(library, "cedar-2015", "egfr")

    assert found.lines == ()
    assert [row.values for row in found.rows] == [(None,), (None,)]
    assert [tick.moment for tick in found.time_ticks] == ["before", at(5, TimeUnit.YEAR)]


BANDS = [
    ("creatinine", "mg/dL", Sex.MALE, [("0.7", "1.3")]),
    ("creatinine", "umol/L", Sex.FEMALE, [("53", "97")]),
    ("creatinine", "mg/dL", None, [("0.6", "1.1"), ("0.7", "1.3")]),
    ("haemoglobin", "g/dL", Sex.MALE, [("13", "18")]),
    ("haemoglobin", "g/L", Sex.FEMALE, [("120", "160")]),
    ("haemoglobin", "g/dL", None, [("12", "16"), ("13", "18")]),
    ("egfr", "mL/min/{1.73_m2}", None, [("90", None)]),
    ("egfr", "mL/min/{1.73_m2}", Sex.FEMALE, [("90", None)]),
    ("acr", "mg/mmol", Sex.MALE, [(None, "3.4")]),
    ("urea", "mg/dL", Sex.MALE, []),
    ("blood-pressure", "mm[Hg]", Sex.MALE, []),
]


@pytest.mark.parametrize(("analyte", "unit", "sex", "limits"), BANDS)
def test_the_band_is_that_of_the_sex_in_the_unit(
    library: Library, analyte: str, unit: str, sex: Sex | None, limits: list[tuple[str | None, str | None]]
) -> None:
    """The usual range is that of the sex, converted; without a sex those of both are shown."""
    kind = library.analytes[analyte]
    series = Series(analyte=analyte, unit=kind.unit, measurements=(measured(at(1), None),))
    bands = trend.derive(series, kind, unit, sex, ()).bands

    assert [tuple(None if x is None else str(x) for x in (band.low, band.high)) for band in bands] == limits


def test_the_axis_holds_the_values_and_the_band(library: Library) -> None:
    """The value axis includes the highest value and the whole usual range."""
    found = derive(library.analytes["haemoglobin"], measured(at(1), "8"), measured(at(2), "9"))

    assert found.value_axis.low <= 8
    assert found.value_axis.high >= 18


MONTHS = [
    (at(1), 1.0),
    (at(30.4375, TimeUnit.DAY), 1.0),
    (at(1, TimeUnit.YEAR), 12.0),
    (at(23, TimeUnit.WEEK), 161 * DAY),
    (at(0, TimeUnit.DAY), 0.0),
]


@pytest.mark.parametrize(("time", "months"), MONTHS)
def test_times_in_months(time: Time, months: float) -> None:
    """A month has 365.25 / 12 days, whatever the unit of the source."""
    assert trend.months(time) == pytest.approx(months)


def test_before_stands_left_of_the_first_cells(library: Library) -> None:
    """An undated earlier value is placed one tenth of the follow-up left of zero."""
    found = derive(library.analytes["creatinine"], measured("before", "3"), measured(at(10), "2"))

    assert found.first_month == found.lines[0].points[0].months == pytest.approx(-1.0)
    assert found.time_ticks[0].moment == "before"


def test_without_before_the_axis_starts_at_zero(library: Library) -> None:
    """The time axis starts with the first cells if no earlier time is reported."""
    assert derive(library.analytes["creatinine"], measured(at(3), "2"), measured(at(9), "1")).first_month == 0


def test_the_time_axis_reaches_over_the_last_event(library: Library) -> None:
    """An event after the last value is still on the chart, up to its end."""
    events = (event(at(0)), event(at(1), at(1, TimeUnit.YEAR)))
    found = derive(library.analytes["creatinine"], measured(at(3), "2"), events=events)

    assert found.last_month == 12


@pytest.mark.parametrize("moment", ["before", at(0), at(1e-320), at(0.5, TimeUnit.DAY)])
def test_the_time_axis_is_at_least_a_day_long(library: Library, moment: Moment) -> None:
    """Even if everything happened at once, the time axis has a length."""
    assert derive(library.analytes["creatinine"], measured(moment, "2")).last_month == pytest.approx(DAY)


def test_events_are_numbered_in_their_order(library: Library) -> None:
    """Events keep their order and are numbered from one, each at its month."""
    events = (event(at(0, TimeUnit.DAY), at(3, TimeUnit.DAY)), event(at(2)))
    found = derive(library.analytes["creatinine"], measured(at(3), "2"), events=events)

    assert [(mark.number, mark.months, mark.event) for mark in found.events] == [
        (1, 0.0, events[0]),
        (2, 2.0, events[1]),
    ]


@pytest.mark.parametrize(
    ("first", "last", "change"),
    [("3.0", "1.0", Change.FELL), ("1.0", "1.01", Change.ROSE), ("1.0", "1.00", Change.UNCHANGED)],
)
def test_the_change_is_from_first_to_last(library: Library, first: str, last: str, change: Change) -> None:
    """Only the first and the last reported value count, and size counts, not digits."""
    values = (measured("before", None), measured(at(1), first), measured(at(2), "40"), measured(at(3), last))
    found = derive(library.analytes["creatinine"], *values, measured(at(4), None))

    assert found.change is change


VALUES = st.lists(st.none() | st.decimals(0, 40, places=2), min_size=1, max_size=10)


@given(values=VALUES, starts_before=st.booleans(), unit=st.sampled_from(["mg/dL", "umol/L"]))
def test_nothing_is_invented_and_nothing_lost(
    library: Library, values: list[Decimal | None], starts_before: bool, unit: str
) -> None:
    """Each reported value is one point, each time one row and one tick, all in chronological order."""
    moments: list[Moment] = [at(month) for month in range(len(values))]
    if starts_before:
        moments[0] = "before"
    given_values = [
        measured(moment, None if value is None else str(value)) for moment, value in zip(moments, values, strict=True)
    ]
    found = trend.derive(creatinine(*given_values), library.analytes["creatinine"], unit, Sex.FEMALE, ())

    reported = [measurement for measurement in given_values if measurement.value is not None]
    points = [point for line in found.lines for point in line.points]
    assert [point.measurement for point in points] == reported
    assert [row.measurement for row in found.rows] == given_values
    assert [tick.moment for tick in found.time_ticks] == moments
    assert [point.months for point in points] == sorted(point.months for point in points)
    assert all(found.first_month <= point.months <= found.last_month for point in points)
    assert all(found.value_axis.low <= point.value <= found.value_axis.high for point in points)
    assert [(join.start, join.end) for join in found.joins] == list(pairwise(points))
    assert found.state is [TrendState.NO_FIGURES, TrendState.ONE_VALUE, TrendState.CHART][min(len(reported), 2)]
