"""What all records share: the base, texts, statements with their origin, review."""

import datetime
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta, Struct

Text = Annotated[str, Meta(min_length=1, pattern=r"\S", extra={"translate": True})]
"""English shown to the reader, at least one character that can be seen."""

Identifier = Annotated[str, Meta(pattern="^[a-z0-9]+([_-][a-z0-9]+)*$(?!\\n)")]
"""A stable name such as ``riordan-2022``; for an item with a file of its own it is the file name."""


Reference = str
"""The id of another record. That it exists is checked once all is read, so its form is not."""

Icd10 = Annotated[str, Meta(pattern="^[A-Z][0-9]{2}([.][0-9A-Z]{1,2})?$(?!\\n)")]
"""A disease in the ICD-10 of the WHO, or in its American edition, the ICD-10-CM."""

UcumCode = str
"""A unit in UCUM, one of :data:`kidneyviewer.content.units.SYMBOLS`."""


class Record(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    """Base of all records. They hold no reference cycles, so the garbage collector may leave them alone."""


class Status(StrEnum):
    """How well a statement or figure is known."""

    PAPER = "paper"
    """Read in the paper, its abstract or table, or the trial registry."""
    SECONDARY = "secondary"
    """Read in another page: a guideline summary, news, a regulator's page."""
    ARTICLE = "article"
    """Only in the promotional article that the program starts from."""
    MEMORY = "memory"
    """General knowledge, not yet checked; shown as "to be checked"."""
    DERIVED = "derived"
    """Plain arithmetic on a figure with another status."""
    EDITORIAL = "editorial"
    """Our own explanation or advice. Holds no figure."""


class Statement(Record, frozen=True):
    """One to three sentences with their origin. ``sources`` are ids of sources.json."""

    text: Text
    status: Status
    sources: tuple[Reference, ...] = ()


class Disclosure(Record, frozen=True):
    """Funding or conflict of interest; ``text`` null when no source that could be read tells it."""

    text: Text | None
    status: Status | None = None
    sources: tuple[Reference, ...] = ()


class Review(Record, frozen=True):
    """Who of clinical training reviewed the text, and when. ``draft`` until somebody has."""

    state: Literal["draft", "reviewed"]
    by: str | None
    on: datetime.date | None
