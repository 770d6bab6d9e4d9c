"""Round axis limits and ticks for a set of values."""

from decimal import Decimal

from msgspec import Struct

MAX_STEPS = 5


class Axis(Struct, frozen=True):
    """A value axis. ``ticks`` are round numbers from ``low`` to ``high``, inclusive."""

    low: Decimal
    high: Decimal
    ticks: tuple[Decimal, ...]


def value_axis(values: tuple[Decimal, ...]) -> Axis:
    """Return an axis that includes all values (0 to 1 if there are none).

    It starts at zero unless all values are far above it: a line, unlike a bar, may start elsewhere.
    """
    lowest, highest = min(values, default=Decimal(0)), max(values, default=Decimal(1))
    if lowest == highest:
        lowest, highest = min(lowest, Decimal(0)), max(highest, Decimal(0))
    bottom = Decimal(0) if 0 <= lowest < highest * Decimal("0.45") else lowest
    step = _round_step((highest - bottom) / MAX_STEPS)
    low = (bottom // step) * step - (step if bottom < 0 and bottom % step else 0)
    count = 1
    while low + step * count < highest:
        count += 1
    ticks = tuple(low + step * n for n in range(count + 1))
    return Axis(low, ticks[-1], ticks)


def _round_step(least: Decimal) -> Decimal:
    """Return the smallest of 1, 2, 5 x 10^n that is not below ``least``; 1 if ``least`` is 0."""
    if least <= 0:
        return Decimal(1)
    power = Decimal(1).scaleb(least.adjusted())
    for digit in (1, 2, 5, 10):
        if power * digit >= least:
            return power * digit
    raise AssertionError(least)
