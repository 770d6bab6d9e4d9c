"""The evidence map: its marks, its axis, its filters, and that no mark or label covers another."""

from itertools import combinations, pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kidneyviewer.content.evidence import NOT_STATED, Fairness
from kidneyviewer.content.evidence_map import (
    APART,
    LABELLED_LANES,
    FairnessBand,
    MapLayout,
    MapMark,
    MapPlace,
    MapRoom,
    Outcome,
    decades_of,
    lay_out,
    scale_of,
)
from kidneyviewer.content.model import Cells, Onset
from tests import small

Span = tuple[float, float]


def room(width: float = 560, mark: float = 26, *, beside: bool = True, words: float = 40) -> MapRoom:
    """Return a plot of a width."""
    heights = dict.fromkeys(Fairness, words)
    return MapRoom(width=width, slot=70, mark=mark, lane=mark + 3, padding=7, words=heights, are_words_beside=beside)


def measure(mark: MapMark) -> float:
    """Return the width of a name in a font whose letters are 8 px wide."""
    return 8.0 * len(mark.name)


def mark(people: int | None, kind: Fairness = Fairness.BY_LOT, name: str = "Somebody 2020") -> MapMark:
    """Return a mark; what it stands for does not affect its place."""
    return MapMark(small.library().studies[0], name, kind, people, Outcome.MIXED, Onset.LONG_TERM, Cells.MSC)


def extents(place: MapPlace, side: float) -> list[Span]:
    """Return left and right edges of a mark, and of its label."""
    spans = [(place.x - side / 2, place.x + side / 2)]
    return spans + ([(place.label.x, place.label.x + place.label.width)] if place.label else [])


def covering(layout: MapLayout, side: float) -> list[str]:
    """Return the names that cover something."""
    found = []
    for band in layout.bands:
        for one, other in combinations(band.places, 2):
            if abs(one.y - other.y) < side:
                pairs = product(extents(one, side), extents(other, side))
                found += [f"{one} {other}" for a, b in pairs if a[0] < b[1] and b[0] < a[1]]
    return found


# The axis


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([], (1, 10)),
        ([None], (1, 10)),
        ([1], (1, 10)),
        ([10], (1, 10)),
        ([11], (1, 10, 100)),
        ([3, None, 100], (1, 10, 100)),
        ([9228], (1, 10, 100, 1_000, 10_000)),
    ],
)
def test_the_axis_reaches_over_all(numbers: list[int | None], expected: tuple[int, ...]) -> None:
    """The axis goes in tens from 1 to the first that includes the largest number."""
    assert decades_of([mark(number) for number in numbers]) == expected


@pytest.mark.parametrize("width", [200.0, 560.0, 1200.0])
def test_the_axis_is_to_scale(width: float) -> None:
    """All decades have the same width, reading the axis returns the number, and no end mark is cut off."""
    around = room(width)
    decades = (1, 10, 100, 1_000)
    scale = scale_of(decades, around)
    places = [scale.x(decade) for decade in decades]
    assert [b - a for a, b in pairwise(places)] == pytest.approx([scale.decade] * 3)
    assert [scale.value(scale.x(number)) for number in (1, 7, 156)] == pytest.approx([1, 7, 156])
    assert scale.unknown + 13 <= around.slot <= places[0] - 13
    assert places[-1] + 13 <= width


# Spreading


def test_a_mark_alone_has_its_label_on_its_right() -> None:
    """A single mark is in the middle of its band, at its number, with its label just right of it."""
    layout = lay_out([mark(10)], (1, 10, 100), room(), measure)
    band = _band(layout, Fairness.BY_LOT)
    (place,) = band.places
    assert place.x == layout.scale.x(10)
    assert place.y == band.top + band.height / 2
    assert place.label is not None
    assert place.label.x == place.x + 13 + 2


def test_a_label_at_the_right_end_stands_on_the_left() -> None:
    """If there is no room on the right, the label ends just left of its mark."""
    (place,) = _band(lay_out([mark(100)], (1, 10, 100), room(), measure), Fairness.BY_LOT).places
    assert place.label is not None
    assert place.label.x + place.label.width == place.x - 13 - 2


def test_marks_with_the_same_number_stand_above_each_other() -> None:
    """Marks with the same number keep it, each in a lane of its own, and the band grows."""
    marks = [mark(1, Fairness.ONE_STORY, f"Somebody {year}") for year in range(2010, 2015)]
    layout = lay_out(marks, (1, 10), room(), measure)
    band = _band(layout, Fairness.ONE_STORY)
    assert {place.x for place in band.places} == {layout.scale.x(1)}
    assert [b.y - a.y for a, b in pairwise(band.places)] == [29.0] * 4
    assert band.height >= 5 * 29
    assert all(place.label is not None for place in band.places)


def test_labels_give_way_before_marks_do() -> None:
    """In a crowd, labels are left out after some lanes; every mark is still there."""
    marks = [mark(50, name=f"Somebody {number}") for number in range(20)]
    places = _band(lay_out(marks, (1, 10, 100), room(), measure), Fairness.BY_LOT).places
    assert [place.label is not None for place in places] == [True] * LABELLED_LANES + [False] * (20 - LABELLED_LANES)


def test_thousands_of_marks_at_one_place_have_a_lane_each() -> None:
    """They are laid out in less than a second: a full lane is not tried again for each mark."""
    (band,) = (one for one in lay_out([mark(30)] * 3000, (1, 10, 100), room(), measure).bands if one.places)
    assert len({place.y for place in band.places}) == 3000


def test_a_label_wider_than_the_plot_is_left_out() -> None:
    """A name without room on either side is not shown; its mark is."""
    (place,) = _band(lay_out([mark(5, name="x" * 100)], (1, 10), room(), measure), Fairness.BY_LOT).places
    assert place.label is None


def test_what_is_not_stated_has_a_band_only_if_it_occurs() -> None:
    """Of the bands without marks, those in which something is not stated are left out; all others stay."""
    layout = lay_out([mark(10, Fairness.ALLOCATION_NOT_STATED)], (1, 10), room(), measure)
    shown = {band.fairness for band in layout.bands}
    assert shown == set(Fairness) - NOT_STATED | {Fairness.ALLOCATION_NOT_STATED}


@pytest.mark.parametrize("beside", [True, False])
def test_bands_follow_one_another(beside: bool) -> None:
    """The fairest band is at the top, and each has room for its words beside it or above it."""
    layout = lay_out([mark(10, kind) for kind in Fairness], (1, 10), room(beside=beside, words=60), measure)
    assert [band.fairness for band in layout.bands] == sorted(Fairness, reverse=True)
    for one, other in pairwise(layout.bands):
        assert one.top + one.height <= (other.words_top if not beside else other.top)
    for band in layout.bands:
        if beside:
            assert band.top <= band.words_top
            assert band.words_top + 60 <= band.top + band.height
        else:
            assert band.words_top + 60 == band.top
    assert layout.height == layout.bands[-1].top + layout.bands[-1].height


NUMBERS = st.one_of(st.none(), st.integers(1, 20), st.integers(1, 10_000))
MARKS = st.lists(st.builds(mark, NUMBERS, st.sampled_from(Fairness), st.text("abc", min_size=1, max_size=20)))
CROWDS = st.lists(
    st.builds(mark, NUMBERS, st.sampled_from(Fairness), st.text("abc", min_size=1, max_size=20)),
    min_size=200,
    max_size=200,
)


@settings(max_examples=60, deadline=None)
@given(st.one_of(MARKS, CROWDS), st.floats(160, 1200), st.floats(24, 52), st.booleans())
def test_no_mark_is_hidden_or_moved_sideways(marks: list[MapMark], width: float, side: float, beside: bool) -> None:
    """Whatever is shown: each mark is there, at its number, in its band, inside the plot; nothing overlaps."""
    around = room(width, side, beside=beside)
    layout = lay_out(marks, decades_of(marks), around, measure)
    shown = [place for band in layout.bands for place in band.places]
    assert sorted(map(id, (place.mark for place in shown))) == sorted(map(id, marks))
    assert covering(layout, side) == []
    for band in layout.bands:
        for place in band.places:
            assert place.mark.fairness is band.fairness
            assert place.x == layout.scale.x(place.mark.people)
            assert band.top <= place.y - side / 2
            assert place.y + side / 2 <= band.top + band.height
            assert all(left >= 0 and right <= width for left, right in extents(place, side)[1:])
    known = sorted((place for place in shown if place.mark.people), key=lambda place: place.mark.people or 0)
    assert [place.x for place in known] == sorted(place.x for place in known)


@settings(max_examples=40, deadline=None)
@given(MARKS)
def test_a_label_cannot_be_taken_for_that_of_a_neighbour(marks: list[MapMark]) -> None:
    """In a lane, a label is much closer to its own mark than to any other."""
    layout = lay_out(marks, decades_of(marks), room(), measure)
    for band in layout.bands:
        for one, other in combinations(band.places, 2):
            if one.y == other.y:
                left, right = sorted((_whole(one), _whole(other)))
                assert right[0] - left[1] >= APART - 1e-6


def _whole(place: MapPlace) -> Span:
    spans = extents(place, 26)
    return min(left for left, _ in spans), max(right for _, right in spans)


def _band(layout: MapLayout, kind: Fairness) -> FairnessBand:
    return next(band for band in layout.bands if band.fairness is kind)
