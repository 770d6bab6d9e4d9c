"""A glossary entry, and the scale that some of them have."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.record import (
    Icd10Codes,
    Identifier,
    Record,
    Reference,
    References,
    Statement,
    Status,
    Text,
    UcumCode,
)

MOST_RELATED = 20
"""Most related terms of one term."""
SCALE_END = 120
"""Where the bar of a scale ends: its best step is open and is drawn up to here."""


class Category(StrEnum):
    """Which group a glossary term belongs to."""

    TEST = "test"
    DISEASE = "disease"
    TREATMENT = "treatment"
    RESEARCH = "research"


class ScaleCode(StrEnum):
    """The categories of scales, best first: KDIGO's of the GFR. Each has a colour in every palette."""

    G1 = "G1"
    G2 = "G2"
    G3A = "G3a"
    G3B = "G3b"
    G4 = "G4"
    G5 = "G5"


class ScaleStep(Record, frozen=True):
    """One category of a scale, from the whole number ``low`` (null: open) up to the next."""

    code: ScaleCode
    low: Decimal | None
    text: Text


class Scale(Record, frozen=True):
    """A graded scale, best category first, such as the KDIGO GFR categories."""

    unit: UcumCode
    steps: Annotated[tuple[ScaleStep, ...], Meta(min_length=2, max_length=len(ScaleCode))]
    note: Statement


class Term(Record, frozen=True, kw_only=True):
    """A glossary entry. ``forms`` are the words that mark it in running text, separated by ``|``.

    ``synonyms`` are other words by which people search for it, separated likewise and not marked anywhere.
    """

    id: Identifier
    category: Category
    name: Text
    full_form: Text
    forms: Text
    synonyms: Text | None = None
    meaning: Text
    status: Status
    sources: References
    usual_range: Statement | None
    related: Annotated[tuple[Reference, ...], Meta(max_length=MOST_RELATED)]
    scale: Scale | None = None
    icd10: Icd10Codes = ()
    """The diseases it is filed under, so that a health record can open it; never shown as a fact."""

    @property
    def address(self) -> str:
        """Address of the term, and context of its texts."""
        return f"glossary/{self.id}"
