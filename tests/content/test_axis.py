"""The value axis: round ticks that include all values."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.axis import MAX_STEPS, value_axis

AXES = [
    (("3.0", "1.03", "1.0", "0.6", "1.2"), ["0", "1", "2", "3"]),
    (("265", "91", "88", "53", "106"), ["0", "100", "200", "300"]),
    (("130", "120", "80"), ["80", "90", "100", "110", "120", "130"]),
    (("44.4", "45", "52"), ["44", "46", "48", "50", "52"]),
    (("2.96", "0.6", "1.2"), ["0", "1", "2", "3"]),
    (("5",), ["0", "1", "2", "3", "4", "5"]),
    (("0",), ["0", "1"]),
    ((), ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    (("-5",), ["-5", "-4", "-3", "-2", "-1", "0"]),
    (("-3", "4"), ["-4", "-2", "0", "2", "4"]),
]


@pytest.mark.parametrize(("values", "ticks"), AXES)
def test_the_axes_of_known_values(values: tuple[str, ...], ticks: list[str]) -> None:
    """These values have exactly these ticks: from zero, unless all values are far above it."""
    axis = value_axis(tuple(map(Decimal, values)))

    assert list(axis.ticks) == list(map(Decimal, ticks))


@given(
    st.lists(st.decimals(-1_000_000, 1_000_000, places=3), max_size=20)
    | st.lists(st.decimals(0, 40, places=2), max_size=20)
)
def test_every_axis_is_round_and_holds_its_values(values: list[Decimal]) -> None:
    """All values are on the axis; its ticks are even, few, round, and reach from end to end."""
    axis = value_axis(tuple(values))
    steps = {high - low for low, high in zip(axis.ticks, axis.ticks[1:], strict=False)}

    assert all(axis.low <= value <= axis.high for value in values)
    assert (axis.ticks[0], axis.ticks[-1]) == (axis.low, axis.high)
    assert len(steps) == 1
    assert 1 <= len(axis.ticks) - 1 <= MAX_STEPS + 1
    step = steps.pop()
    assert step.scaleb(-step.adjusted()) in (1, 2, 5)
    assert all(tick % step == 0 for tick in axis.ticks)


@given(st.lists(st.decimals(0, 1000, places=2), min_size=1, max_size=8))
def test_an_axis_of_positive_values_never_shows_less_than_nothing(values: list[Decimal]) -> None:
    """No tick is below zero unless a value is."""
    assert value_axis(tuple(values)).low >= 0


@given(st.lists(st.decimals(0, 1000, places=2), min_size=1, max_size=8))
def test_the_order_of_values_does_not_matter(values: list[Decimal]) -> None:
    """The order of the values does not change the axis."""
    assert value_axis(tuple(sorted(values, reverse=True))) == value_axis(tuple(values))
