"""A result in numbers, and every way to draw one."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta

from kidneyviewer.content.model.record import PrintedLine, Record, RequiredReferences, Status, Text, UcumCode

MOST_GROUPS = 4
"""Most groups of one drawing that are compared, each with a colour and a pattern of its own."""
MOST_OUTCOMES = 8
"""Most rows of one drawing that belong to one comparison."""

People = Annotated[int, Meta(ge=1, le=10_000_000)]
"""A number of people, or of studies."""


class Group(Record, frozen=True):
    """A result of one group. ``low`` and ``high`` are the ends of its interval or spread, null if not reported."""

    name: Text
    value: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    size: People | None = None
    """Number of people in the group, null if not reported."""


class Spread(StrEnum):
    """What ``low`` and ``high`` of a figure mean."""

    CI95 = "ci95"
    IQR = "iqr"
    STANDARD_ERROR = "standard_error"
    NONE = "none"


class Figure(Record, frozen=True, kw_only=True, tag_field="drawn_as"):
    """A result in numbers. ``name`` says what was measured, ``note`` how to read it (P value as printed, in words)."""

    name: Text
    note: Text | None = None
    status: Status
    sources: RequiredReferences


class Comparison(Figure, frozen=True, kw_only=True, tag="comparison"):
    """Groups on one axis, as dots with intervals; ``unit`` is in UCUM, or ``1`` for a pure number."""

    unit: UcumCode
    spread: Spread
    groups: Annotated[tuple[Group, ...], Meta(min_length=1, max_length=MOST_GROUPS)]


class Proportion(Figure, frozen=True, kw_only=True, tag="proportion"):
    """How many of 100 people in each group had the outcome: an icon array. ``value`` in per cent as printed."""

    outcome: Text
    period: Text | None
    """Over what time, in words; null if not reported."""
    groups: Annotated[tuple[Group, ...], Meta(min_length=2, max_length=3)]


class Duration(Figure, frozen=True, kw_only=True, tag="duration"):
    """Median time to an event, as labelled bars from zero; ``unit`` is ``d`` or ``mo``."""

    unit: UcumCode
    spread: Spread
    groups: Annotated[tuple[Group, ...], Meta(min_length=2, max_length=MOST_GROUPS)]


class Ratio(Figure, frozen=True, kw_only=True, tag="ratio"):
    """Risk, odds, rate or hazard ratios with intervals, on a log axis with a line at 1; each group is one outcome."""

    measure: Literal["RR", "OR", "HR"]
    spread: Spread
    groups: Annotated[tuple[Group, ...], Meta(min_length=1, max_length=MOST_OUTCOMES)]


class Difference(Figure, frozen=True, kw_only=True, tag="difference"):
    """Differences between groups with intervals, and a line at 0; each group is one outcome or one kind of study."""

    measure: Literal["MD", "SMD"]
    unit: UcumCode
    spread: Spread
    groups: Annotated[tuple[Group, ...], Meta(min_length=1, max_length=MOST_GROUPS)]


Drawn = Comparison | Proportion | Duration | Ratio | Difference
"""Every way to draw a result."""


class PrintedResult(Record, frozen=True):
    """A test statistic as printed, such as "P = 0.038". For professionals, so only in the list of origins."""

    statistic: PrintedLine
    status: Status
    sources: RequiredReferences
