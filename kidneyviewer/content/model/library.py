"""All content together."""

import datetime
from collections.abc import Iterator, Mapping

from msgspec import Struct

from kidneyviewer.content.model.case import Case
from kidneyviewer.content.model.measure import Analyte
from kidneyviewer.content.model.page import Page
from kidneyviewer.content.model.record import Record, Review, Statement, Text
from kidneyviewer.content.model.source import Source
from kidneyviewer.content.model.term import Term


class Edition(Record, frozen=True):
    """library.json: what this content is as a whole."""

    title: Text
    version: str
    published: datetime.date
    next_review: datetime.date
    review: Review
    update_policy: Statement
    notice: Text


class Library(Struct, frozen=True, kw_only=True):
    """Everything the program knows. Cases are ordered by year, pages by rank, terms as in glossary.json."""

    edition: Edition
    cases: tuple[Case, ...]
    pages: tuple[Page, ...]
    terms: Mapping[str, Term]
    analytes: Mapping[str, Analyte]
    sources: Mapping[str, Source]
    by_address: Mapping[str, "Item"]


Item = Case | Page | Term
"""What can be opened, each at its own address."""


def items(library: Library) -> Iterator[Item]:
    """Give every item of the library: cases, pages, terms."""
    yield from library.cases
    yield from library.pages
    yield from library.terms.values()
