"""The labels of a chart: none is cut off, covers another, or covers a point, in any window, language and series."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from kidneyviewer.content.model import (
    Analyte,
    Direction,
    Event,
    Measurement,
    Moment,
    Series,
    Sex,
    Status,
    Time,
    TimeUnit,
)
from kidneyviewer.content.trend import Trend, derive
from kidneyviewer.language import Language
from kidneyviewer.ui.page.chart_labels import LabelKind
from kidneyviewer.ui.page.chart_view import ChartView
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.style.theme import Theme
from tests.conftest import MakeProgram
from tests.helpers import ROOT
from tests.small import library
from tests.ui.charts import each_chart, faults, markers
from tests.ui.showing import only, settle

WINDOWS = [((1024, 700), 100), ((1366, 768), 200), ((800, 560), 100), ((2560, 1440), 100)]
Values = Sequence[tuple[float | None, Decimal | None]]


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
@pytest.mark.parametrize(("size", "text_size"), WINDOWS, ids=str)
def test_labels_of_a_case(make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int) -> None:
    """Each series that has a chart shows its labels free of one another and of the points, in each unit.

    Each value of the first one, and of each line of the other, is beside its point.
    """
    program = make_program(language, size, text_size)
    program.shell.places.open("cases/birch-2013")
    settle()
    values = []
    for view in each_chart(only(program.window, ResultsCard)):
        assert faults(view, program.theme) == []
        values.append(sum(label.kind is LabelKind.VALUE for label in view.labels()))
        assert values[-1] == len(markers(view))
    assert values == [3, 3, 4]


def test_labels_of_generated_series_in_all_units(qapp: QApplication) -> None:
    """Each analyte with each of its units can be charted without labels that overlap."""
    theme = english()
    view = chart(qapp, theme, 420, 270)
    for analyte in library().analytes.values():
        middle = (analyte.lowest + analyte.highest) / 2
        values = [(0.0, middle), (1.0, middle / 2), (6.0, middle / 3)]
        for unit in (analyte.unit, *(choice.unit for choice in analyte.other_units)):
            view.show_trend(trend_of(values, [0.0], analyte, unit), "")
            assert faults(view, theme) == [], (analyte.id, unit)
            assert markers(view)


months = st.floats(min_value=0.03, max_value=240, allow_nan=False).map(lambda month: round(month, 3))
numbers = st.decimals(min_value=0, max_value=99999, places=2)
series = st.dictionaries(months, numbers, min_size=2, max_size=40).map(lambda found: sorted(found.items()))
MANY = [(float(month), Decimal(month * 37 % 11)) for month in range(1, 60)]
EQUAL = [(float(month), Decimal("1.00")) for month in range(1, 12)]
LARGE = [(1.0, Decimal("99999.99")), (2.0, Decimal("12345.67")), (3.0, Decimal("99999.98"))]
CLOSE = [(0.03, Decimal("3.0")), (0.06, Decimal("2.9")), (120.0, Decimal("1.0"))]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=series, size=st.sampled_from([(300, 270), (420, 270), (640, 360), (1500, 270)]))
@example(values=MANY, size=(300, 270))
@example(values=EQUAL, size=(300, 270))
@example(values=LARGE, size=(300, 270))
@example(values=CLOSE, size=(420, 270))
def test_labels_of_generated_series(qapp: QApplication, values: Values, size: tuple[int, int]) -> None:
    """Whatever the values and times are, no label overlaps another, leaves the view or covers a point."""
    theme = english()
    view = chart(qapp, theme, *size)
    view.show_trend(trend_of(values, [], generated(), "mg/dL"), "")
    assert faults(view, theme) == []
    assert len(markers(view)) == len(values)


@pytest.mark.parametrize(
    ("values", "events", "numbered"),
    [
        (CLOSE, [0.0, 60.0], 2),
        (EQUAL, [0.0, 0.1, 0.2, 0.3], 4),
        (LARGE, [0.0, 0.5], 2),
        pytest.param(CLOSE, [month / 10 for month in range(30)], 8, id="more events than there is room for"),
        pytest.param([(1.0, Decimal(0)), (2.0, Decimal(0))], [1.0], 1, id="event under a point"),
    ],
)
def test_labels_of_events(qapp: QApplication, values: Values, events: list[float], numbered: int) -> None:
    """The numbers of events cover neither one another nor a point; those without room are only in the list."""
    theme = english()
    view = chart(qapp, theme, 420, 270)
    view.show_trend(trend_of(values, events, generated(), "mg/dL"), "")
    assert faults(view, theme) == []
    assert len([label for label in view.labels() if label.kind is LabelKind.EVENT]) == numbered


def test_labels_in_large_type_keep_off_the_line_of_an_event(qapp: QApplication) -> None:
    """At 200 % in a narrow chart the first value is beside its point, not across the line of the first cells."""
    theme = Theme(ROOT / "resources" / "fonts", Language.ENGLISH, 200)
    view = chart(qapp, theme, 690, 360)
    times = [(None, Decimal("3.0")), (1.0, None), (2.0, Decimal("1.03")), (6.0, Decimal("1.0"))]
    view.show_trend(trend_of(times, [0.0], library().analytes["creatinine"], "mg/dL"), "")
    assert faults(view, theme) == []
    value = next(label for label in view.labels() if label.kind is LabelKind.VALUE and label.text == "3.0")
    event = next(label for label in view.labels() if label.kind is LabelKind.EVENT)
    assert value.box.right < event.box.x + event.box.width / 2
    ticks = [label.text for label in view.labels() if label.kind is LabelKind.TICK]
    assert any(tick.startswith("2 month") for tick in ticks), "a time with a value stays before one without"
    assert not any(tick.startswith("1 month") for tick in ticks)


def test_a_chart_has_a_name_and_a_description(qapp: QApplication) -> None:
    """The view has the sentence that describes the picture, for people who cannot see it."""
    theme = english()
    view = chart(qapp, theme, 420, 270)
    view.show_trend(trend_of(LARGE, [], generated(), "mg/dL"), "It fell.")
    assert view.accessibleDescription() == "It fell."


def english() -> Theme:
    """Return the theme in English at 100 %."""
    return Theme(ROOT / "resources" / "fonts", Language.ENGLISH, 100)


def chart(app: QApplication, theme: Theme, width: int, height: int) -> ChartView:
    """Return a chart in a window of its own."""
    view = ChartView(theme)
    view.resize(width, height)
    view.show()
    app.processEvents()
    return view


def generated() -> Analyte:
    """Return an analyte that allows every number."""
    return Analyte(
        id="generated",
        name="Generated",
        short_name="Generated",
        loinc="1-1",
        unit="mg/dL",
        lowest=Decimal(0),
        highest=Decimal(10**6),
        direction=Direction.NEITHER,
        term=None,
    )


def trend_of(values: Values, events: Sequence[float], analyte: Analyte, unit: str) -> Trend:
    """Return the trend of values by month, with events."""
    second = (lambda value: value and value / 2) if analyte.parts else (lambda _value: None)
    measurements = tuple(
        Measurement(at=at(month), value=value, second=second(value), status=Status.PAPER, sources=("x",))
        for month, value in values
    )
    marks = tuple(
        Event(at=Time(value=month, unit=TimeUnit.MONTH), until=None, text="Given", status=Status.PAPER, sources=("x",))
        for month in sorted(events)
    )
    return derive(
        Series(analyte=analyte.id, unit=analyte.unit, measurements=measurements), analyte, unit, Sex.MALE, marks
    )


def at(month: float | None) -> Moment:
    """Return a time in months, or the undated time before the first cells."""
    return "before" if month is None else Time(value=month, unit=TimeUnit.MONTH)
