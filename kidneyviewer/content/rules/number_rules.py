"""Rules for numbers: short enough to be shown, possible for the analyte, distinguishable in every unit."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct

from kidneyviewer.content import units
from kidneyviewer.content.faults import Fault
from kidneyviewer.content.model import Analyte, Time, UcumCode
from kidneyviewer.content.trend import months

MOST_BEFORE, MOST_AFTER = 9, 6
"""Most digits of a number before and after the point."""
MOST_AFTER_IN_A_TIME = 2
"""Most digits of a time after the point; with four before it they are shown in full."""
MOST_YEARS = 100
LONGEST_FOLLOW_UP = 12 * MOST_YEARS
"""Longest follow-up in months. No smaller number in any unit is longer than that."""


class UnitLimits(Struct, frozen=True):
    """What is possible for an analyte in a unit. Values ``step`` apart can be told apart in all its units."""

    low: Decimal
    high: Decimal
    step: Decimal


Limits = Mapping[UcumCode, UnitLimits]
"""The limits of one analyte in each of its units."""


def limits_of(analyte: Analyte) -> Limits:
    """Return the limits of an analyte in each unit that a reader may choose."""
    factors = {unit: units.factor(analyte, unit) for unit in units.units_of(analyte)}
    coarsest = max((units.step(analyte, unit) / factors[unit] for unit in factors), default=Decimal(0))
    return {
        unit: UnitLimits(analyte.lowest * factor, analyte.highest * factor, coarsest * factor)
        for unit, factor in factors.items()
    }


def check_number(field: str, value: Decimal) -> None:
    """Check that a number is finite and short enough to be shown and calculated with."""
    is_short = value.is_finite() and value.adjusted() < MOST_BEFORE and units.decimals_of(value) <= MOST_AFTER
    if not is_short:
        allowed = f"a number of at most {MOST_BEFORE} digits before the point and {MOST_AFTER} after it"
        raise Fault(field, value, f"allowed: {allowed}")
    if value.is_signed() and value == 0:
        raise Fault(field, value, "allowed: 0 without a sign")


def check_possible(field: str, value: Decimal, limits: UnitLimits, analyte: Analyte, unit: UcumCode) -> None:
    """Check that a value is a plain number in the range that is possible for the analyte."""
    if not value.is_finite() or not limits.low <= value <= limits.high:
        allowed = f"allowed: {limits.low:f} to {limits.high:f} {units.symbol(unit)}"
        raise Fault(field, value, f"outside the axis of {analyte.id}; {allowed}")
    check_number(field, value)


def check_told_apart(
    field: str, values: Iterable[Decimal], limits: UnitLimits, analyte: Analyte, unit: UcumCode
) -> None:
    """Check that no two values become equal, and none becomes zero, in any unit that the reader may choose."""
    found = sorted({Decimal(0), *values})
    if all(above - below >= limits.step for below, above in pairwise(found)):
        return
    for target in units.units_of(analyte):
        for below, above in pairwise(found):
            same = units.convert(above, analyte, unit, target)
            if units.convert(below, analyte, unit, target) == same:
                allowed = f"allowed: numbers that stay apart; both become {same:f} {units.symbol(target)}"
                raise Fault(field, f"{below:f} and {above:f} {units.symbol(unit)}", allowed)


def check_time(field: str, time: Time) -> None:
    """Check that a time can be shown in full and is no longer than a life."""
    value = time.value
    if not value.is_integer() and round(value, MOST_AFTER_IN_A_TIME) != value:
        raise Fault(f"{field}.value", value, f"allowed: at most {MOST_AFTER_IN_A_TIME} digits after the point")
    if value > MOST_YEARS and months(time) > LONGEST_FOLLOW_UP:
        raise Fault(f"{field}.value", value, f"allowed: at most {LONGEST_FOLLOW_UP} months, in any unit")
