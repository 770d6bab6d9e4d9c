"""A short page."""

import datetime
from enum import StrEnum

from kidneyviewer.content.model.record import Disclosure, Identifier, Record, Review, Statement, Text


class Appendix(StrEnum):
    """A part of a page that is made from other content."""

    SOURCES = "sources"
    ABOUT = "about"


class LearnSection(Record, frozen=True):
    """A headed part of a page: paragraphs, then a list."""

    heading: Text
    paragraphs: tuple[Statement, ...] = ()
    items: tuple[Statement, ...] = ()


class LearnPage(Record, frozen=True, kw_only=True):
    """A short page of the Learn place. ``rank`` orders the list; the lists of a checklist can be ticked."""

    id: Identifier
    rank: int
    title: Text
    summary: Statement
    sections: tuple[LearnSection, ...]
    appendix: Appendix | None
    checklist: bool = False
    published: datetime.date
    next_review: datetime.date
    review: Review
    funding: Disclosure
    conflict_of_interest: Disclosure

    @property
    def address(self) -> str:
        """Where the page is found, which is also the context of its texts."""
        return f"pages/{self.id}"
