"""Analyte, unit and sex → the usual ranges that are shown, and on which side of each a value is."""

from decimal import Decimal
from enum import Enum

from msgspec import Struct

from kidneyviewer.content import units
from kidneyviewer.content.model import Analyte, ReferenceInterval, Sex, UcumCode


class RangeBand(Struct, frozen=True):
    """A usual range in the unit that is shown, with the interval it is derived from."""

    low: Decimal | None
    high: Decimal | None
    interval: ReferenceInterval

    @property
    def limits(self) -> tuple[Decimal, ...]:
        """Its ends, the lower one first; an open end is left out."""
        return tuple(limit for limit in (self.low, self.high) if limit is not None)


class Standing(Enum):
    """On which side of a usual range a value is."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


def bands_of(analyte: Analyte, unit: UcumCode, sex: Sex | None) -> tuple[RangeBand, ...]:
    """Return the usual range of a sex, converted to ``unit``, or those of women and men if the sex is not known.

    Empty if none is known; one for everybody stands alone.
    """
    charted = [one for one in analyte.intervals if one.for_charts and (sex is None or one.sex in (None, sex))]
    charted.sort(key=lambda interval: interval.sex is Sex.MALE)
    return tuple(_converted(interval, analyte, unit) for interval in charted)


def are_alike(bands: tuple[RangeBand, ...]) -> bool:
    """Tell whether all usual ranges have the same ends, so that one label serves both sexes."""
    return len({(band.low, band.high) for band in bands}) <= 1


def standing(value: Decimal, band: RangeBand) -> Standing:
    """Return on which side of a usual range a value is. The ends belong to the range."""
    if band.low is not None and value < band.low:
        return Standing.BELOW
    return Standing.ABOVE if band.high is not None and value > band.high else Standing.WITHIN


def _converted(interval: ReferenceInterval, analyte: Analyte, unit: UcumCode) -> RangeBand:
    low, high = (
        None if limit is None else units.convert(limit, analyte, interval.unit, unit)
        for limit in (interval.low, interval.high)
    )
    return RangeBand(low, high, interval)
