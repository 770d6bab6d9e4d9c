"""A study, review, safety report or proven treatment of the Evidence place."""

import datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.adverse_event import AdverseEvents
from kidneyviewer.content.model.drawn import Drawn, People, PrintedResult
from kidneyviewer.content.model.record import (
    MOST_STATEMENTS,
    Disclosure,
    Icd10Codes,
    Identifier,
    Record,
    Reference,
    References,
    RequiredReferences,
    Review,
    Statement,
    Statements,
    Status,
    Text,
)

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
    USUAL_CARE = "usual_care"
    """Dialysis, transplant and conservative care."""


class Design(StrEnum):
    """How a study is designed, in the terms of trial registries."""

    PARALLEL_GROUPS = "parallel_groups"
    SINGLE_GROUP = "single_group"
    META_ANALYSIS = "meta_analysis"
    CASE_REPORT = "case_report"
    CASE_SERIES = "case_series"
    """A few patients, told one by one."""
    REGULATOR_NOTICE = "regulator_notice"
    NOT_REPORTED = "not_reported"


ALONE = frozenset({Design.SINGLE_GROUP, Design.CASE_REPORT, Design.CASE_SERIES})
"""The designs in which nobody is compared with anybody."""


class Pools(StrEnum):
    """The least fair kind of study among those that a review pools. A review is as fair as the studies in it."""

    BLINDED_RANDOMISED = "blinded_randomised"
    RANDOMISED = "randomised"
    """All by lot; not all are said to be blinded."""
    COMPARED = "compared"
    SINGLE_GROUP = "single_group"
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
    KIDNEY_CELLS = "kidney_cells"
    SEVERAL = "several"
    NOT_REPORTED = "not_reported"
    NONE = "none"


class ResultDirection(StrEnum):
    """What came out, in one word, the poorest first. Never shown by colour alone."""

    HARM_REPORTED = "harm_reported"
    """People came to serious harm, and that is what the study reports."""
    NEGATIVE = "negative"
    NO_DIFFERENCE = "no_difference"
    MIXED = "mixed"
    POSITIVE_SMALL = "positive_small"
    SAFETY_FIRST = "safety_first"
    """Made for safety, and reports kidney results too."""
    SAFETY_ONLY = "safety_only"
    PROVEN = "proven"
    UNKNOWN = "unknown"


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

    @property
    def most(self) -> int | None:
        """How many people a study can have reported on; None if that is not known."""
        if self.enrolled is not None:
            return self.enrolled
        return max((count for count in (self.planned, self.analysed) if count is not None), default=None)


class Detail(Record, frozen=True):
    """One answer of a study page; ``text`` is null if no readable source reports it."""

    text: Text | None
    status: Status | None = None
    sources: References = ()


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
    pools: Pools | None = None
    """What a meta-analysis pools; null for any other design."""
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
    adverse_events: AdverseEvents | None = None
    """The counts of all groups, null if no readable source reports any."""
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
