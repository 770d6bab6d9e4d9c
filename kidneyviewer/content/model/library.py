"""All content together."""

import datetime
from collections.abc import Iterator, Mapping
from enum import Enum

from msgspec import Struct

from kidneyviewer.content.model.case import Case
from kidneyviewer.content.model.learn_page import LearnPage
from kidneyviewer.content.model.measure import Analyte
from kidneyviewer.content.model.record import PrintedLine, Record, Review, Statement, Text
from kidneyviewer.content.model.source import Source
from kidneyviewer.content.model.study import Study
from kidneyviewer.content.model.term import Term


class Edition(Record, frozen=True):
    """library.json: the content as a whole."""

    title: Text
    version: PrintedLine
    published: datetime.date
    next_review: datetime.date
    review: Review
    update_policy: Statement
    notice: Text


class Tool(Enum):
    """A page that looks at many items at once: the map of all studies, and the comparison of two or three items."""

    MAP = "map"
    COMPARE = "compare"

    @property
    def address(self) -> str:
        """Its address: ``evidence/map``."""
        return f"evidence/{self.value}"


class Library(Struct, frozen=True, kw_only=True):
    """Everything the program knows. Cases and studies are in order of year, pages of rank, terms of glossary.json."""

    edition: Edition
    cases: tuple[Case, ...]
    studies: tuple[Study, ...]
    pages: tuple[LearnPage, ...]
    terms: Mapping[str, Term]
    analytes: Mapping[str, Analyte]
    sources: Mapping[str, Source]
    by_address: Mapping[str, "Item"]


PageItem = Case | Study | LearnPage | Term
"""Everything that has a page of its own."""
Item = PageItem | Tool
"""Everything that has an address and can be opened."""


def items(library: Library) -> Iterator[PageItem]:
    """Yield every item with texts of its own: cases, studies, pages, terms."""
    yield from library.cases
    yield from library.studies
    yield from library.pages
    yield from library.terms.values()
