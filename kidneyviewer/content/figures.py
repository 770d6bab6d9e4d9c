"""A figure of a study → how to draw it: dots with intervals, bars from zero, or icon arrays of 100 people.

Positions along an axis are fractions of it: 0 at its left end, 1 at its right. Every axis except that of ratios
includes zero, so that a small difference never looks large.
"""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

from msgspec import Struct

from kidneyviewer.content.axis import value_axis
from kidneyviewer.content.model import (
    Comparison,
    Difference,
    Drawn,
    Duration,
    Group,
    Proportion,
    Ratio,
    Spread,
    UcumCode,
)

HUNDRED = 100
"""People in an icon array. A group with fewer people would be shown with more than it had."""
MOST_TICKS = 8
"""Most ticks on a logarithmic axis."""
_DIGITS = (1, 2, 5)


class DrawingKind(Enum):
    """How a figure is drawn."""

    DOTS = "dots with intervals"
    BARS = "bars from zero"
    ICONS = "icon arrays of 100 people"
    WORDS = "no drawing: a share of one person says nothing"


class Tick(Struct, frozen=True):
    """A round number and its position on the axis."""

    value: Decimal
    at: float


class FigureScale(Struct, frozen=True):
    """A value axis from its first to its last tick. ``line`` marks no difference: at 1, at 0, or None."""

    ticks: tuple[Tick, ...]
    line: float | None = None

    @property
    def low(self) -> Decimal:
        """Value at the left end."""
        return self.ticks[0].value

    @property
    def high(self) -> Decimal:
        """Value at the right end."""
        return self.ticks[-1].value


class FigureRow(Struct, frozen=True):
    """A group with the positions of its value and of the ends of its interval."""

    group: Group
    at: float
    low: float | None = None
    high: float | None = None


class Hundred(Struct, frozen=True):
    """A group as 100 people, of whom ``filled`` had the outcome. ``group`` has the percentage as printed."""

    group: Group
    filled: int


class Drawing(Struct, frozen=True, kw_only=True):
    """The drawing of a figure: ``rows`` on an axis, or ``icons``; neither if words say more."""

    figure: Drawn
    kind: DrawingKind
    axis: FigureScale | None = None
    rows: tuple[FigureRow, ...] = ()
    icons: tuple[Hundred, ...] = ()
    is_small: bool = False
    """Whether the groups of a proportion are known to have fewer than 100 people."""


class Saying(Struct, frozen=True, kw_only=True):
    """The parts of the sentence that describes a figure, in English. The unit of a proportion is per cent."""

    name: str
    outcome: str | None = None
    period: str | None = None
    measure: str | None = None
    """``RR``, ``OR``, ``HR``, ``MD`` or ``SMD``."""
    groups: tuple[Group, ...]
    unit: UcumCode = "1"
    spread: Spread = Spread.NONE
    """What ``low`` and ``high`` of the groups mean."""
    note: str | None = None


def draw(figure: Drawn, people: int | None) -> Drawing:
    """Return how to draw a figure. ``people`` is how many the study is about, None if not reported."""
    match figure:
        case Proportion():
            return _draw_proportion(figure, people)
        case Duration():
            return _on_axis(figure, DrawingKind.BARS, _Ruler(_even_ticks(_values(figure)), _even))
        case Comparison():
            return _on_axis(figure, DrawingKind.DOTS, _Ruler(_even_ticks(_values(figure)), _even))
        case Difference():
            ticks = _both_sides(_even_ticks(_values(figure)))
            return _on_axis(figure, DrawingKind.DOTS, _Ruler(ticks, _even, Decimal(0)))
        case Ratio():
            return _on_axis(figure, DrawingKind.DOTS, _Ruler(ratio_ticks(_values(figure)), _logarithmic, Decimal(1)))


def say(figure: Drawn) -> Saying:
    """Return the parts of the sentence that describes a figure."""
    name, groups, note = figure.name, figure.groups, figure.note
    match figure:
        case Proportion(outcome=outcome, period=period):
            return Saying(name=name, groups=groups, note=note, outcome=outcome, period=period, unit="%")
        case Comparison(unit=unit, spread=spread) | Duration(unit=unit, spread=spread):
            return Saying(name=name, groups=groups, note=note, unit=unit, spread=spread)
        case Difference(unit=unit, spread=spread, measure=measure):
            return Saying(name=name, groups=groups, note=note, unit=unit, spread=spread, measure=measure)
        case Ratio(spread=spread, measure=measure):
            return Saying(name=name, groups=groups, note=note, spread=spread, measure=measure)


def least_people(figure: Proportion, people: int | None) -> int | None:
    """Return the size of the smallest group; if sizes are not reported, groups are assumed to be equal."""
    sizes = [group.size for group in figure.groups if group.size is not None]
    if people is not None and len(sizes) < len(figure.groups):
        sizes.append(people // len(figure.groups))
    return min(sizes, default=None)


def of_hundred(per_cent: Decimal) -> int:
    """Return a share as a whole number of people out of 100, rounded half up."""
    return int(per_cent.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _draw_proportion(figure: Proportion, people: int | None) -> Drawing:
    least = least_people(figure, people)
    if least is not None and least <= 1:
        return Drawing(figure=figure, kind=DrawingKind.WORDS)
    if least is not None and least >= HUNDRED:
        icons = tuple(Hundred(group, of_hundred(group.value)) for group in figure.groups)
        return Drawing(figure=figure, kind=DrawingKind.ICONS, icons=icons)
    whole = _Ruler(_even_ticks((Decimal(HUNDRED),)), _even)
    return _on_axis(figure, DrawingKind.BARS, whole, is_small=least is not None)


class _Ruler(Struct, frozen=True):
    """Ticks, how a value is placed between the first and the last, and the value of no difference."""

    ticks: tuple[Decimal, ...]
    place: Callable[[Decimal, Decimal, Decimal], float]
    line: Decimal | None = None

    def at(self, value: Decimal | None) -> float | None:
        """Return the position of a value, or None."""
        return None if value is None else self.place(value, self.ticks[0], self.ticks[-1])


def _on_axis(figure: Drawn, kind: DrawingKind, ruler: _Ruler, *, is_small: bool = False) -> Drawing:
    low, high = ruler.ticks[0], ruler.ticks[-1]
    axis = FigureScale(tuple(Tick(tick, ruler.place(tick, low, high)) for tick in ruler.ticks), ruler.at(ruler.line))
    rows = tuple(
        FigureRow(group, ruler.place(group.value, low, high), ruler.at(group.low), ruler.at(group.high))
        for group in figure.groups
    )
    return Drawing(figure=figure, kind=kind, axis=axis, rows=rows, is_small=is_small)


def _values(figure: Drawn) -> tuple[Decimal, ...]:
    found = (number for group in figure.groups for number in (group.value, group.low, group.high))
    return tuple(number for number in found if number is not None)


def _even_ticks(values: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    """Return round numbers around zero and all values, without decimals if none of them needs any."""
    ticks = value_axis((Decimal(0), *values)).ticks
    whole = tuple(tick.to_integral_value() for tick in ticks)
    return whole if whole == ticks else ticks


def _both_sides(ticks: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    """Return at least one tick on each side of zero, so that both sides of the line are visible."""
    step = ticks[1] - ticks[0]
    below = () if ticks[0] < 0 else (ticks[0] - step,)
    above = () if ticks[-1] > 0 else (ticks[-1] + step,)
    return (*below, *ticks, *above)


def ratio_ticks(values: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    """Return 1, 2, 5 x 10^n around all values (more than 0), at least one on each side of 1.

    If these are too many: powers of ten, then every second power, and so on; 1 is always included.
    """
    first, last = _rung_below(min(values)), -_rung_below(1 / max(values))
    while _rung(last) < max(values):  # dividing 1 by a long number rounds it
        last += 1
    stride = 1
    while (last - first) // stride + 1 > MOST_TICKS:
        stride = stride * 2 if stride > 1 else len(_DIGITS)
        first, last = first // stride * stride, -(-last // stride) * stride
    return tuple(_rung(number) for number in range(first, last + 1, stride))


def _rung(number: int) -> Decimal:
    """Return a rung of the ladder … 0.2, 0.5, 1, 2, 5, 10 …; number 0 is 1."""
    power, digit = divmod(number, len(_DIGITS))
    return Decimal(_DIGITS[digit]).scaleb(power)


def _rung_below(value: Decimal) -> int:
    """Return the number of the highest rung that is below 1 and not above a value."""
    number = min(-1, len(_DIGITS) * value.adjusted())
    while number < -1 and _rung(number + 1) <= value:
        number += 1
    return number


def _even(value: Decimal, low: Decimal, high: Decimal) -> float:
    return float((value - low) / (high - low))


def _logarithmic(value: Decimal, low: Decimal, high: Decimal) -> float:
    start = low.log10()
    return float((value.log10() - start) / (high.log10() - start))
