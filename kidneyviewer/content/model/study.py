"""A study, review, safety report or proven treatment of the Evidence place."""

import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta

from kidneyviewer.content.model.record import (
    MOST_STATEMENTS,
    Disclosure,
    Icd10Codes,
    Identifier,
    PrintedLine,
    Record,
    Reference,
    References,
    RequiredReferences,
    Review,
    Statement,
    Statements,
    Status,
    Text,
    UcumCode,
)

MOST_GROUPS = 4
"""Most groups of one drawing that are compared, each with a colour and a pattern of its own."""
MOST_OUTCOMES = 8
"""Most rows of one drawing that belong to one comparison."""
MOST_FIGURES = 20
"""Most drawings of one study."""
MOST_NUMBERS = 20
"""Most registry numbers, and most test statistics, of one study."""


class Shelf(StrEnum):
    """Which part of the evidence a study belongs to."""

    TRIAL = "trial"
    POOLED = "pooled"
    SAFETY = "safety"
    PROVEN = "proven"


class Design(StrEnum):
    """How a study is designed, in the terms of trial registries."""

    PARALLEL_GROUPS = "parallel_groups"
    SINGLE_GROUP = "single_group"
    META_ANALYSIS = "meta_analysis"
    CASE_REPORT = "case_report"
    REGULATOR_NOTICE = "regulator_notice"
    NOT_REPORTED = "not_reported"


class Allocation(StrEnum):
    """How people were assigned to groups; null for a study without groups."""

    RANDOMISED = "randomised"
    NOT_RANDOMISED = "not_randomised"
    NOT_REPORTED = "not_reported"


class Blinding(StrEnum):
    """Who knew what each person received; null where nobody could be blinded, as in a review."""

    DOUBLE_BLIND = "double_blind"
    OPEN = "open"
    NOT_REPORTED = "not_reported"


class Onset(StrEnum):
    """Which kind of kidney trouble the study was made for."""

    SUDDEN = "sudden"
    LONG_TERM = "long_term"
    TRANSPLANT = "transplant"
    SEVERAL = "several"


class Cells(StrEnum):
    """What kind of cells were given."""

    MSC = "msc"
    CD34 = "cd34"
    VESICLES = "vesicles"
    OUTSIDE_BODY = "outside_body"
    BLOOD_STEM_CELLS = "blood_stem_cells"
    SEVERAL = "several"
    NONE = "none"


class ResultDirection(StrEnum):
    """What came out, in one word. Never shown by colour alone."""

    NEGATIVE = "negative"
    NO_DIFFERENCE = "no_difference"
    MIXED = "mixed"
    POSITIVE_SMALL = "positive_small"
    SAFETY_ONLY = "safety_only"
    PROVEN = "proven"
    UNKNOWN = "unknown"


People = Annotated[int, Meta(ge=1, le=10_000_000)]
"""A number of people, or of studies."""


RegistryNumber = Annotated[
    str, Meta(min_length=4, max_length=40, pattern=r"^[A-Za-z0-9][A-Za-z0-9 ./_-]*[A-Za-z0-9]$(?!\n)")
]


class Headcount(Record, frozen=True, kw_only=True):
    """People: planned, enrolled (randomised if there was randomisation), analysed; null if not reported.

    ``studies`` counts the studies that a review pools.
    """

    planned: People | None = None
    enrolled: People | None = None
    analysed: People | None = None
    studies: People | None = None
    status: Status
    sources: RequiredReferences
    note: Text | None = None
    """How the people were divided among the groups, in words."""


class Detail(Record, frozen=True):
    """One answer of a study page; ``text`` is null if no readable source reports it."""

    text: Text | None
    status: Status | None = None
    sources: References = ()


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


class Study(Record, frozen=True, kw_only=True):
    """One study. Its page answers what patients ask: who, how many, compared with what, what happened, who paid."""

    id: Identifier
    shelf: Shelf
    year: Annotated[int, Meta(ge=1950, le=2100)] | None
    """Year of publication; null for a trial without a result."""
    title: Text
    """What was asked or found, in plain words."""
    summary: Statement
    """The whole study in one or two sentences, for cards, the map and screen readers."""
    design: Design
    allocation: Allocation | None
    blinding: Blinding | None
    onset: Onset
    condition: Text
    icd10: Icd10Codes = ()
    """The diseases it is filed under, so that a health record can open it; never shown as a fact."""
    cells: Cells
    people: Headcount
    treatment: Detail
    dose: Detail
    comparator: Detail
    outcome: Detail
    """The primary outcome."""
    follow_up: Detail
    figures: Annotated[tuple[Drawn, ...], Meta(max_length=MOST_FIGURES)]
    printed: Annotated[tuple[PrintedResult, ...], Meta(max_length=MOST_NUMBERS)] = ()
    what_happened: Annotated[tuple[Statement, ...], Meta(min_length=1, max_length=MOST_STATEMENTS)]
    harms: Statements
    """Empty if no readable source reports any; the page then says so."""
    cannot_tell: Annotated[tuple[Statement, ...], Meta(min_length=1, max_length=MOST_STATEMENTS)]
    direction: ResultDirection
    evidence_level: Annotated[int, Meta(ge=1, le=5)] | None
    """Level of the Oxford Centre for Evidence-Based Medicine 2011; 1 is the strongest; null for notices."""
    registry: Annotated[tuple[RegistryNumber, ...], Meta(max_length=MOST_NUMBERS)]
    """Numbers in trial registries, such as NCT00733876."""
    reference: Reference
    funding: Disclosure
    conflict_of_interest: Disclosure
    published: datetime.date
    next_review: datetime.date
    review: Review

    @property
    def address(self) -> str:
        """Address of the study, and context of its texts: ``studies/swaminathan-2018``."""
        return f"studies/{self.id}"
