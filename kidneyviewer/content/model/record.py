"""What all records share: base class, texts, statements with their origin, review."""

import datetime
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta, Struct

LONGEST_TEXT = 2000
"""Most characters of a text. A longer single word would take seconds to break into lines."""
LONGEST_NAME = 300
"""Most characters of a title, a heading, a name, or a text beside a drawing."""
MOST_SOURCES = 20
"""Most sources of one statement or figure."""
MOST_STATEMENTS = 40
"""Most statements of one list."""
MOST_CODES = 20
"""Most ICD-10 codes of one item."""

Text = Annotated[str, Meta(min_length=1, max_length=LONGEST_TEXT, extra={"translate": True})]
"""English text shown to the reader. What it may contain: :mod:`kidneyviewer.content.characters`."""

SEEN = r"\S"
"""A visible character. Texts are checked by the rules instead, since there are so many of them."""

PrintedLine = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME, pattern=SEEN)]
"""A citation, a name or a registry number, shown as it is in all languages."""

Identifier = Annotated[str, Meta(max_length=80, pattern="^[a-z0-9]+([_-][a-z0-9]+)*$(?!\\n)")]
"""A stable name such as ``riordan-2022``; for an item with a file of its own it is the file name."""


Reference = str
"""The id of another record. Its existence is checked once everything is read, so its form is not."""

Icd10 = Annotated[str, Meta(pattern="^[A-Z][0-9]{2}([.][0-9A-Z]{1,2})?$(?!\\n)")]
"""A disease in the WHO's ICD-10, or in its American edition, ICD-10-CM."""

Icd10Codes = Annotated[tuple[Icd10, ...], Meta(max_length=MOST_CODES)]
"""The diseases an item is filed under."""

References = Annotated[tuple[Reference, ...], Meta(max_length=MOST_SOURCES)]
"""Ids of sources.json."""

RequiredReferences = Annotated[tuple[Reference, ...], Meta(min_length=1, max_length=MOST_SOURCES)]
"""Ids of sources.json beside a number, which always comes from somewhere."""

UcumCode = str
"""A unit in UCUM, one of :data:`kidneyviewer.content.units.SYMBOLS`."""


class Record(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True, gc=False):
    """Base of all records. They have no reference cycles, so the garbage collector may ignore them.

    Fields that a file omits are omitted when the record is written again; doubled keys are detected by that.
    """


class Status(StrEnum):
    """How well a statement or figure is known."""

    PAPER = "paper"
    """Read in the paper, its abstract or a table, or in the trial registry."""
    SECONDARY = "secondary"
    """Read elsewhere: a guideline summary, news, a regulator's page."""
    ARTICLE = "article"
    """Found only in the promotional article that the program starts from."""
    MEMORY = "memory"
    """General knowledge, not yet checked; shown as "to be checked"."""
    DERIVED = "derived"
    """Plain arithmetic on a figure with another status."""
    EDITORIAL = "editorial"
    """Our own explanation or advice. Contains no figure."""


class Statement(Record, frozen=True):
    """One to three sentences with their origin. ``sources`` are ids of sources.json."""

    text: Text
    status: Status
    sources: References


Statements = Annotated[tuple[Statement, ...], Meta(max_length=MOST_STATEMENTS)]
"""Statements that follow one another."""


class Disclosure(Record, frozen=True):
    """Funding or conflict of interest; ``text`` is null if no readable source reports it."""

    text: Text | None
    status: Status | None
    sources: References


class Review(Record, frozen=True):
    """Which clinician reviewed the text, and when. ``draft`` until somebody has."""

    state: Literal["draft", "reviewed"]
    by: PrintedLine | None
    on: datetime.date | None
