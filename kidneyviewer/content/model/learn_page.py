"""A short page of the Learn place."""

import datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.record import Disclosure, Identifier, Record, Review, Statement, Statements, Text

ABOUT_PAGE = "about"
"""The page about the content, which Help leads to."""
MOST_SECTIONS = 30
"""Most sections of one page."""
MOST_ON_A_PAGE = 300
"""Most statements of one page. With more, it takes seconds to show."""


class Appendix(StrEnum):
    """A part of a page that is made from other content."""

    SOURCES = "sources"
    ABOUT = "about"


class LearnSection(Record, frozen=True):
    """A part of a page with a heading: paragraphs, then a list; at least one of them."""

    heading: Text
    paragraphs: Statements = ()
    items: Statements = ()


class LearnPage(Record, frozen=True, kw_only=True):
    """A short page of the Learn place. ``rank`` orders the list; items of a checklist can be ticked."""

    id: Identifier
    rank: Annotated[int, Meta(ge=0, le=9999)]
    title: Text
    summary: Statement
    sections: Annotated[tuple[LearnSection, ...], Meta(max_length=MOST_SECTIONS)]
    appendix: Appendix | None
    checklist: bool = False
    published: datetime.date
    next_review: datetime.date
    review: Review
    funding: Disclosure
    conflict_of_interest: Disclosure

    @property
    def address(self) -> str:
        """Address of the page, and context of its texts."""
        return f"pages/{self.id}"
