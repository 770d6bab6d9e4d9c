"""Usual ranges: for whom they are, whether they are alike, and where a value stands."""

from decimal import Decimal

import pytest

from kidneyviewer.content.model import Library, ReferenceInterval, Region, Sex, Status
from kidneyviewer.content.usual_range import RangeBand, Standing, are_alike, bands_of, standing

INTERVAL = ReferenceInterval(
    sex=None,
    region=Region.INTERNATIONAL,
    low=Decimal(1),
    high=None,
    unit="mg/dL",
    status=Status.SECONDARY,
    sources=("x",),
    for_charts=True,
)


def band(low: str | None, high: str | None) -> RangeBand:
    """Return a usual range."""
    return RangeBand(None if low is None else Decimal(low), None if high is None else Decimal(high), INTERVAL)


@pytest.mark.parametrize(
    ("value", "low", "high", "expected"),
    [
        ("0.5", "0.6", "1.1", Standing.BELOW),
        ("0.6", "0.6", "1.1", Standing.WITHIN),
        ("1.10", "0.6", "1.1", Standing.WITHIN),
        ("1.2", "0.6", "1.1", Standing.ABOVE),
        ("89", "90", None, Standing.BELOW),
        ("200", "90", None, Standing.WITHIN),
        ("0", None, "30", Standing.WITHIN),
        ("31", None, "30", Standing.ABOVE),
    ],
)
def test_the_ends_belong_to_the_range(value: str, low: str | None, high: str | None, expected: Standing) -> None:
    """A value is below, inside or above; an open end has no other side."""
    assert standing(Decimal(value), band(low, high)) is expected


def test_a_value_may_stand_differently_for_women_and_men(library: Library) -> None:
    """Between the two upper ends a value is above the range of one sex only."""
    bands = bands_of(library.analytes["creatinine"], "mg/dL", None)
    found = {one.interval.sex: standing(Decimal("1.2"), one) for one in bands}
    assert found == {Sex.MALE: Standing.WITHIN, Sex.FEMALE: Standing.ABOVE}


def test_ranges_with_the_same_ends_are_alike() -> None:
    """Only the ends count, not for whom the ranges are."""
    assert are_alike(())
    assert are_alike((band("1", "2"), band("1.0", "2.00")))
    assert not are_alike((band("1", "2"), band("1", None)))


def test_an_open_end_is_no_limit() -> None:
    """Only ends that exist are drawn."""
    assert band("1", None).limits == (Decimal(1),)
    assert band("1", "2").limits == (Decimal(1), Decimal(2))
