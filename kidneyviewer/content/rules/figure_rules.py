"""Rules for results in numbers: drawn truthfully, for groups that the study can have."""

from collections.abc import Collection
from decimal import Decimal

from kidneyviewer.content import units
from kidneyviewer.content.faults import Fault, each, one_of
from kidneyviewer.content.figures import HUNDRED
from kidneyviewer.content.model import (
    Comparison,
    Difference,
    Drawn,
    Duration,
    Group,
    Proportion,
    Ratio,
    Spread,
)
from kidneyviewer.content.rules.number_rules import MOST_AFTER_IN_A_TIME, check_number
from kidneyviewer.content.rules.origin_rules import check_name, check_number_origin, check_seen

TIMES = ("d", "mo")
LONGEST_DURATION = 9999
"""Most days or months: with two digits after the point they are still shown in full."""
TINY = 10
"""Groups up to this size cannot have every share. In larger ones some people may not have been asked."""


def check_figure(figure: Drawn, people: int | None, sources: Collection[str]) -> None:
    """Check that a figure has an origin, known units, and groups that suit its drawing and the study."""
    check_number_origin(figure, sources)
    check_name("name", figure.name)
    if figure.note is not None:
        check_seen("note", figure.note)
    match figure:
        case Comparison() | Difference() | Duration():
            if isinstance(figure, Duration) and figure.unit not in TIMES:
                raise Fault("unit", figure.unit, "not a unit of time; " + one_of(TIMES))
            if figure.unit not in units.SYMBOLS:
                raise Fault("unit", figure.unit, "unknown unit; " + one_of(units.SYMBOLS))
        case Proportion():
            check_name("outcome", figure.outcome)
            check_name("period", figure.period)
        case Ratio():
            pass
    names = [" ".join(group.name.split()).casefold() for group in figure.groups]
    if len(set(names)) < len(names):
        raise Fault("groups", [group.name for group in figure.groups], "each group needs a name of its own")
    each("groups", figure.groups, _check_group, figure, people)


def _check_group(group: Group, figure: Drawn, people: int | None) -> None:
    check_name("name", group.name)
    for name, value in (("value", group.value), ("low", group.low), ("high", group.high)):
        if value is not None:
            check_number(name, value)
            _check_range(name, value, figure)
    _check_interval(group, figure)
    if group.size is not None:
        _check_size(group.size, group.value, figure, people)


def _check_interval(group: Group, figure: Drawn) -> None:
    if (group.low is None) is not (group.high is None):
        raise Fault("", group.name, "allowed: both ends of an interval, or none")
    if group.low is not None and group.high is not None and not group.low <= group.value <= group.high:
        raise Fault("value", group.value, f"allowed: between low {group.low} and high {group.high}")
    if group.low is not None and getattr(figure, "spread", None) in (None, Spread.NONE):
        raise Fault("low", group.low, "an interval needs a `spread` that says what it is")


def _check_size(size: int, value: Decimal, figure: Drawn, people: int | None) -> None:
    if people is not None and size > people:
        raise Fault("size", size, f"allowed: at most {people}, the people of the whole study")
    if isinstance(figure, Proportion) and size <= TINY:
        nearest = min((Decimal(HUNDRED * count) / size for count in range(size + 1)), key=lambda one: abs(one - value))
        if abs(nearest - value) >= Decimal(1).scaleb(-units.decimals_of(value)):
            raise Fault("value", value, f"allowed: a share that {size} people can have, such as {nearest:.1f}")


def _check_range(field: str, value: Decimal, figure: Drawn) -> None:
    match figure:
        case Proportion():
            if not 0 <= value <= HUNDRED:
                raise Fault(field, value, "allowed: 0 to 100 per cent")
        case Duration():
            if value < 0:
                raise Fault(field, value, "allowed: 0 or more, since bars begin at zero")
            if value > LONGEST_DURATION or units.decimals_of(value) > MOST_AFTER_IN_A_TIME:
                digits = f"{MOST_AFTER_IN_A_TIME} digits after the point"
                raise Fault(field, value, f"allowed: at most {LONGEST_DURATION}, with at most {digits}")
        case Ratio():
            if value <= 0:
                raise Fault(field, value, "allowed: more than 0, since ratios stand on a logarithmic axis")
        case Comparison() | Difference():
            pass
