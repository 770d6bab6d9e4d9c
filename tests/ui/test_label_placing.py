"""Where labels can be: pure geometry, as tables."""

import pytest

from kidneyviewer.ui.page.label_placing import Box, Segment, beside_point, first_free, thin_out

SQUARE = Box(10, 10, 10, 10)


@pytest.mark.parametrize(
    ("other", "gap", "is_over"),
    [
        (Box(15, 15, 10, 10), 0, True),
        (Box(12, 12, 2, 2), 0, True),
        (Box(20, 10, 5, 5), 0, False),
        (Box(10, 20, 5, 5), 0, False),
        (Box(22, 10, 5, 5), 0, False),
        (Box(22, 10, 5, 5), 3, True),
        (Box(0, 0, 5, 5), 4, False),
    ],
)
def test_boxes_overlap(other: Box, gap: float, is_over: bool) -> None:
    """Two boxes overlap if they share more than an edge, or come closer than the gap, in either order."""
    assert SQUARE.overlaps(other, gap) is is_over
    assert other.overlaps(SQUARE, gap) is is_over


@pytest.mark.parametrize(
    ("inner", "is_inside"),
    [(Box(10, 10, 10, 10), True), (Box(12, 12, 2, 2), True), (Box(9, 12, 2, 2), False), (Box(12, 19, 2, 2), False)],
)
def test_a_box_holds_another(inner: Box, is_inside: bool) -> None:
    """A box contains what does not extend beyond its edges."""
    assert SQUARE.holds(inner) is is_inside


@pytest.mark.parametrize(
    ("segment", "is_crossing"),
    [
        (Segment(0, 15, 30, 15), True),
        (Segment(15, 0, 15, 30), True),
        (Segment(0, 0, 30, 30), True),
        (Segment(12, 12, 13, 13), True),
        (Segment(0, 5, 30, 5), False),
        (Segment(0, 15, 9, 15), False),
        (Segment(5, 0, 5, 30), False),
        (Segment(0, 18, 18, 0), False),
        (Segment(15, 15, 15, 15), True),
        (Segment(0, 0, 0, 0), False),
        (Segment(0, 9, 30, 9, half=2), True),
        (Segment(0, 7, 30, 7, half=2), False),
    ],
)
def test_a_segment_crosses_a_box(segment: Segment, is_crossing: bool) -> None:
    """A segment crosses a box if one of its points is in it."""
    assert segment.crosses(SQUARE) is is_crossing


@pytest.mark.parametrize("above", [True, False])
def test_labels_stand_beside_their_point(above: bool) -> None:
    """No place that is offered covers the marker, and the first is above or below as requested."""
    marker = Box(95, 95, 10, 10)
    places = list(beside_point(marker, 30, 12, above=above))
    assert len(places) >= 6
    assert not [place for place in places if place.overlaps(marker)]
    assert (places[0].bottom <= marker.y) is above
    assert {(place.width, place.height) for place in places} == {(30, 12)}


@pytest.mark.parametrize(
    ("taken", "lines", "expected"),
    [
        ([], [], Box(0, 0, 10, 10)),
        ([Box(5, 5, 1, 1)], [], Box(20, 0, 10, 10)),
        ([], [Segment(0, 5, 10, 5)], Box(20, 0, 10, 10)),
        ([Box(0, 0, 100, 100)], [], None),
    ],
)
def test_the_first_free_place_is_taken(taken: list[Box], lines: list[Segment], expected: Box | None) -> None:
    """The first place inside the bounds that covers no box and no line is chosen, or none."""
    candidates = [Box(-5, 0, 10, 10), Box(0, 0, 10, 10), Box(20, 0, 10, 10)]
    assert first_free(iter(candidates), Box(0, 0, 100, 100), taken, lines) == expected


@pytest.mark.parametrize(
    ("starts", "kept"),
    [
        ([], []),
        ([0], [0]),
        ([0, 20, 40], [0, 1, 2]),
        ([0, 5, 40], [0, 2]),
        ([0, 35, 40], [0, 2]),
        ([0, 5], [1]),
        ([0, 15, 18, 40], [0, 1, 3]),
    ],
)
def test_rows_are_thinned_out(starts: list[int], kept: list[int]) -> None:
    """First and last stay, others if there is room; of two that overlap the last one stays."""
    assert thin_out([Box(start, 0, 10, 10) for start in starts], 2) == kept


def test_wanted_boxes_stay_before_others() -> None:
    """Of two boxes that overlap between the first and the last, the wanted one stays."""
    row = [Box(start, 0, 10, 10) for start in (0, 20, 28, 60)]
    assert thin_out(row, 2) == [0, 1, 3]
    assert thin_out(row, 2, wanted=[2]) == [0, 2, 3]
