"""A glossary entry and the scales that explain some of them."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.record import Identifier, Record, Reference, Statement, Status, Text, UcumCode


class Category(StrEnum):
    """What a glossary term belongs to."""

    TEST = "test"
    DISEASE = "disease"
    TREATMENT = "treatment"
    RESEARCH = "research"


class ScaleStep(Record, frozen=True):
    """One category of a scale, from ``low`` (null: open) up to the next."""

    code: str
    low: Decimal | None
    text: Text


class Scale(Record, frozen=True):
    """A graded scale, best category first, such as the KDIGO GFR categories."""

    unit: UcumCode
    steps: Annotated[tuple[ScaleStep, ...], Meta(min_length=2)]
    note: Statement


class Term(Record, frozen=True, kw_only=True):
    """A glossary entry. ``forms``: the words that mark it in running text, separated by ``|``.

    ``synonyms``: other words by which people search for it, separated in the same way and not marked anywhere.
    """

    id: Identifier
    category: Category
    name: Text
    full_form: Text
    forms: Text
    synonyms: Text | None = None
    meaning: Text
    status: Status
    sources: tuple[Reference, ...]
    usual_range: Statement | None
    related: tuple[Reference, ...]
    scale: Scale | None = None

    @property
    def address(self) -> str:
        """Where the term is found, which is also the context of its texts."""
        return f"glossary/{self.id}"
