"""A published item of the case list."""

import datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.measure import Event, Series, Sex
from kidneyviewer.content.model.record import (
    MOST_CODES,
    MOST_STATEMENTS,
    Disclosure,
    Icd10,
    Identifier,
    Record,
    Reference,
    References,
    Review,
    Statement,
    Status,
    Text,
)
from kidneyviewer.content.model.study import Cells

MOST_FACTS = 5
"""Most at-a-glance facts side by side."""
MOST_SERIES = 20
"""Most tests of one patient to choose from."""
MOST_EVENTS = 20
"""Most numbered marks of one chart."""


class FactKind(StrEnum):
    """What an at-a-glance fact is about."""

    PATIENT = "patient"
    PROBLEM = "problem"
    TREATMENT = "treatment"
    DOSE = "dose"
    FOLLOW_UP = "follow_up"
    SUBJECT = "subject"
    NEW_PATIENTS = "new_patients"
    EVIDENCE_BASE = "evidence_base"


class Fact(Record, frozen=True):
    """One at-a-glance fact; ``text`` is null if no readable source reports it."""

    kind: FactKind
    text: Text | None
    status: Status | None
    sources: References


class CaseKind(StrEnum):
    """What kind of publication an item of the case list is."""

    CASE_REPORT = "case_report"
    REVIEW = "review"


class Course(StrEnum):
    """How the kidney trouble began."""

    SUDDEN = "sudden"
    LONG_TERM = "long_term"


class Case(Record, frozen=True):
    """A published item: the report of one patient, or a review without a patient."""

    id: Identifier
    kind: CaseKind
    course: Course
    cells: Cells
    icd10: Annotated[tuple[Icd10, ...], Meta(min_length=1, max_length=MOST_CODES)]
    year: Annotated[int, Meta(ge=1950, le=2100)]
    place: Text | None
    title: Text
    participants: Annotated[int, Meta(ge=0, le=1_000_000)]
    sex: Sex | None
    evidence_level: Annotated[int, Meta(ge=1, le=5)]
    """Level of the Oxford Centre for Evidence-Based Medicine 2011; 1 is the strongest."""
    evidence_note: Text
    facts: Annotated[tuple[Fact, ...], Meta(min_length=1, max_length=MOST_FACTS)]
    series: Annotated[tuple[Series, ...], Meta(max_length=MOST_SERIES)]
    events: Annotated[tuple[Event, ...], Meta(max_length=MOST_EVENTS)]
    figures_note: Statement
    """Shown under the chart, or in its place: what is missing and why."""
    what_happened: Annotated[tuple[Statement, ...], Meta(min_length=1, max_length=MOST_STATEMENTS)]
    side_effects: Annotated[tuple[Statement, ...], Meta(min_length=1, max_length=MOST_STATEMENTS)]
    cannot_tell: Annotated[tuple[Statement, ...], Meta(min_length=1, max_length=MOST_STATEMENTS)]
    reference: Reference
    funding: Disclosure
    conflict_of_interest: Disclosure
    published: datetime.date
    """When our text was published."""
    next_review: datetime.date
    review: Review

    @property
    def address(self) -> str:
        """Address of the item, and context of its texts: ``cases/riordan-2022``."""
        return f"cases/{self.id}"
