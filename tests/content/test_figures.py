"""How figures are drawn: kind, ticks around all values, fractions of the axis, people of 100, sentence."""

from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.evidence import people
from kidneyviewer.content.figures import MOST_TICKS, DrawingKind, draw, least_people, of_hundred, ratio_ticks, say
from kidneyviewer.content.model import (
    Comparison,
    Difference,
    Drawn,
    Duration,
    Group,
    Library,
    Proportion,
    Ratio,
    Spread,
    Status,
)

Result = TypeVar("Result", Comparison, Difference, Duration, Proportion, Ratio)


def group(value: str, low: str | None = None, high: str | None = None, size: int | None = None) -> Group:
    """Return a group; numbers as they are printed."""
    ends = (None if end is None else Decimal(end) for end in (low, high))
    low_end, high_end = ends
    return Group(name="Group", value=Decimal(value), low=low_end, high=high_end, size=size)


def figure(kind: type[Result], *groups: Group, **more: object) -> Result:
    """Return a figure of a kind with what it needs."""
    own: dict[type, dict[str, object]] = {
        Comparison: {"unit": "g/d", "spread": Spread.CI95},
        Proportion: {"outcome": "Had it", "period": "6 months"},
        Duration: {"unit": "d", "spread": Spread.IQR},
        Ratio: {"measure": "RR", "spread": Spread.CI95},
        Difference: {"measure": "MD", "unit": "1", "spread": Spread.CI95},
    }
    shared: dict[str, object] = {"name": "Figure", "status": Status.PAPER, "sources": ("x",), "groups": groups}
    made: Result = kind(**(shared | own[kind] | more))  # type: ignore[arg-type]
    return made


def ticks(drawn: Drawn) -> list[str]:
    """Return the ticks of a figure as text."""
    axis = draw(drawn, None).axis
    assert axis is not None
    return [f"{tick.value:f}" for tick in axis.ticks]


@pytest.mark.parametrize(
    ("value", "filled"),
    [("13.1", 13), ("16.9", 17), ("14.5", 15), ("0.4", 0), ("0.5", 1), ("99.5", 100), ("0", 0), ("100", 100)],
)
def test_people_of_100(value: str, filled: int) -> None:
    """A printed percentage is rounded half up to whole people."""
    assert of_hundred(Decimal(value)) == filled


@pytest.mark.parametrize(
    ("sizes", "studied", "kind"),
    [
        ((100, 100), None, DrawingKind.ICONS),
        ((100, 99), 6000, DrawingKind.BARS),
        ((12, 6), 18, DrawingKind.BARS),
        ((None, None), 200, DrawingKind.ICONS),
        ((None, None), 199, DrawingKind.BARS),
        ((None, None, None), 299, DrawingKind.BARS),
        ((None, None, None), 300, DrawingKind.ICONS),
        ((None, None), None, DrawingKind.BARS),
        ((5000, None), 200, DrawingKind.ICONS),
        ((12, None), 6000, DrawingKind.BARS),
        ((1, 1), 2, DrawingKind.WORDS),
        ((None, None), 2, DrawingKind.WORDS),
        ((500, 1), 501, DrawingKind.WORDS),
    ],
)
def test_an_icon_array_needs_a_hundred_people(
    sizes: tuple[int | None, ...], studied: int | None, kind: DrawingKind
) -> None:
    """Icons of 100 are drawn only for groups of 100 or more; smaller ones are bars, and one person is not drawn."""
    drawing = draw(figure(Proportion, *(group("50", size=size) for size in sizes)), studied)

    assert drawing.kind is kind
    assert (len(drawing.icons), len(drawing.rows)) == {
        DrawingKind.ICONS: (len(sizes), 0),
        DrawingKind.BARS: (0, len(sizes)),
        DrawingKind.WORDS: (0, 0),
    }.get(kind)
    assert (drawing.axis is not None) is (kind is DrawingKind.BARS)


def test_small_groups_are_called_small_only_when_that_is_known() -> None:
    """If no number of people is reported, nothing is said about it."""
    small = figure(Proportion, group("75", size=12), group("83", size=6))
    unknown = figure(Proportion, group("75"), group("83"))

    assert draw(small, None).is_small
    assert not draw(unknown, None).is_small
    assert (least_people(small, 18), least_people(unknown, None), least_people(unknown, 18)) == (6, None, 9)


AXES = [
    (figure(Duration, group("15", "10", "29"), group("12", "6", "21")), ["0", "10", "20", "30"]),
    (figure(Proportion, group("7.5", size=53), group("21.6", size=51)), ["0", "20", "40", "60", "80", "100"]),
    (figure(Comparison, group("43.2"), group("61.2")), ["0", "20", "40", "60", "80"]),
    (figure(Comparison, group("0.75"), group("0.54")), ["0.0", "0.2", "0.4", "0.6", "0.8"]),
    (figure(Comparison, group("-3"), group("4")), ["-4", "-2", "0", "2", "4"]),
    (figure(Difference, group("-0.59", "-1.92", "0.74")), ["-2", "-1", "0", "1"]),
    (figure(Difference, group("10.08", "2.92", "17.24")), ["-5", "0", "5", "10", "15", "20"]),
    (figure(Difference, group("-0.65", "-1.19", "-0.1")), ["-1.5", "-1.0", "-0.5", "0.0", "0.5"]),
    (figure(Ratio, group("0.72", "0.64", "0.82")), ["0.5", "1", "2"]),
    (figure(Ratio, group("2.48", "1.27", "4.86"), group("0.93", "0.6", "1.45")), ["0.5", "1", "2", "5"]),
    (figure(Ratio, group("3.65", "2.05", "6.49")), ["0.5", "1", "2", "5", "10"]),
    (figure(Ratio, group("1")), ["0.5", "1", "2"]),
    (figure(Ratio, group("3", "0.01", "50")), ["0.01", "0.1", "1", "10", "100"]),
]


@pytest.mark.parametrize(("drawn", "expected"), AXES)
def test_the_axes_of_known_figures(drawn: Drawn, expected: list[str]) -> None:
    """These figures have exactly these ticks: bars and dots from zero, both sides of a line of no difference."""
    assert ticks(drawn) == expected


@pytest.mark.parametrize(
    ("drawn", "at", "line"),
    [
        (figure(Duration, group("15", "10", "29"), group("12", "6", "21")), (0.5, 1 / 3, 29 / 30), None),
        (figure(Comparison, group("40", "20", "80"), group("60")), (0.5, 0.25, 1.0), None),
        (figure(Difference, group("0", "-1", "1")), (0.5, 0.0, 1.0), 0.5),
        (figure(Ratio, group("1", "0.5", "2")), (0.5, 0.0, 1.0), 0.5),
    ],
)
def test_places_on_the_axis(drawn: Drawn, at: tuple[float, float, float], line: float | None) -> None:
    """Value and ends of the first group are in their places, ratios by their logarithm, with a line at equality."""
    drawing = draw(drawn, None)
    first = drawing.rows[0]

    assert (first.at, first.low, first.high) == pytest.approx(at)
    assert drawing.axis is not None
    assert drawing.axis.line == (None if line is None else pytest.approx(line))


any_number = st.decimals(-1_000_000, 1_000_000, allow_nan=False)
positive = st.decimals(Decimal("0.000001"), 1_000_000, allow_nan=False)
per_cent = st.decimals(0, 100, allow_nan=False)


@st.composite
def groups_of(draw_one: st.DrawFn, numbers: st.SearchStrategy[Decimal]) -> tuple[Group, ...]:
    """Return two to four groups, some with intervals."""
    made = []
    for _ in range(draw_one(st.integers(2, 4))):
        low, value, high = sorted(draw_one(st.tuples(numbers, numbers, numbers)))
        has_ends = draw_one(st.booleans())
        made.append(Group(name="x", value=value, low=low if has_ends else None, high=high if has_ends else None))
    return tuple(made)


@given(
    groups_of(any_number).map(lambda groups: figure(Comparison, *groups))
    | groups_of(any_number).map(lambda groups: figure(Difference, *groups))
    | groups_of(positive).map(lambda groups: figure(Duration, *groups))
    | groups_of(positive).map(lambda groups: figure(Ratio, *groups))
)
def test_every_axis_holds_its_values(drawn: Comparison | Difference | Duration | Ratio) -> None:
    """Whatever the values are, ticks cover them, rise evenly from 0 to 1, and positions are fractions of the axis."""
    drawing = draw(drawn, None)
    assert drawing.axis is not None
    shares = [tick.at for tick in drawing.axis.ticks]
    steps = [after - before for before, after in pairwise(shares)]
    places = [place for row in drawing.rows for place in (row.low, row.at, row.high) if place is not None]
    values = [number for one in drawn.groups for number in (one.low, one.value, one.high) if number is not None]

    assert drawing.axis.low <= min(values)
    assert max(values) <= drawing.axis.high
    assert (shares[0], shares[-1]) == (0, 1)
    assert min(steps) > 0
    assert all(0 <= place <= 1 for place in places)
    assert 2 <= len(shares) <= MOST_TICKS + 1
    if drawing.kind is DrawingKind.BARS:
        assert drawing.axis.low == 0


@given(st.lists(positive, min_size=1, max_size=8).map(tuple))
def test_ratios_stand_around_one(values: tuple[Decimal, ...]) -> None:
    """An axis of ratios has 1 as an inner tick, few and round ticks, and includes all values."""
    found = ratio_ticks(values)

    assert found[0] < 1 < found[-1]
    assert Decimal(1) in found
    assert len(found) <= MOST_TICKS
    assert found[0] <= min(values)
    assert max(values) <= found[-1]
    assert all(tick.scaleb(-tick.adjusted()) in (1, 2, 5) for tick in found)


@given(st.lists(per_cent, min_size=2, max_size=3), st.integers(1, 10_000) | st.none())
def test_every_hundred_is_whole(values: list[Decimal], studied: int | None) -> None:
    """In each icon array, filled and empty people make 100, as close to the printed value as whole people can be."""
    drawing = draw(figure(Proportion, *(Group(name="x", value=value) for value in values)), studied)

    assert all(0 <= one.filled <= 100 for one in drawing.icons)
    assert all(abs(one.filled - one.group.value) <= Decimal("0.5") for one in drawing.icons)
    assert (drawing.kind is DrawingKind.ICONS) is (studied is not None and studied // len(values) >= 100)


@pytest.mark.parametrize(
    ("drawn", "unit", "spread", "measure", "outcome"),
    [
        (figure(Comparison, group("1")), "g/d", Spread.CI95, None, None),
        (figure(Duration, group("1"), group("2")), "d", Spread.IQR, None, None),
        (figure(Proportion, group("1"), group("2")), "%", Spread.NONE, None, "Had it"),
        (figure(Ratio, group("1")), "1", Spread.CI95, "RR", None),
        (figure(Difference, group("1")), "1", Spread.CI95, "MD", None),
    ],
)
def test_the_parts_of_a_sentence(
    drawn: Drawn, unit: str, spread: Spread, measure: str | None, outcome: str | None
) -> None:
    """Each kind states its name, groups, unit, the meaning of its interval, and what only that kind has."""
    said = say(drawn)

    assert (said.name, said.groups, said.note) == ("Figure", drawn.groups, None)
    assert (said.unit, said.spread, said.measure, said.outcome) == (unit, spread, measure, outcome)


@pytest.mark.parametrize(
    ("study", "filled"),
    [("marble-2019", [13, 17]), ("agate-2010", [38, 41]), ("basalt-2012", []), ("kyanite-2018", [])],
)
def test_the_proportions_of_studies(library: Library, study: str, filled: list[int]) -> None:
    """Of 100 people each, 13 against 17; small trials, and shares of one person, are not icon arrays."""
    found = next(one for one in library.studies if one.id == study)

    assert [one.filled for one in draw(found.figures[0], people(found)).icons] == filled
