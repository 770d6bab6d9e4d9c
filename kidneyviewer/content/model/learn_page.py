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

MOST_COLUMNS = 5
"""Most columns of a table, not counting the names of its rows."""
MOST_ROWS = 20
"""Most rows of a table."""
MOST_IN_A_CELL = 6
"""Most statements in one cell of a table."""


class Appendix(StrEnum):
    """A part of a page that is made from other content."""

    SOURCES = "sources"
    ABOUT = "about"


Cell = Annotated[tuple[Statement, ...], Meta(min_length=1, max_length=MOST_IN_A_CELL)]
"""The statements where a row and a column of a table meet."""


class TableRow(Record, frozen=True):
    """What is compared, and one cell for each column."""

    name: Text
    cells: Annotated[tuple[Cell, ...], Meta(min_length=2, max_length=MOST_COLUMNS)]


class LearnTable(Record, frozen=True):
    """A table in words: the same questions, which head the columns, answered for each row."""

    columns: Annotated[tuple[Text, ...], Meta(min_length=2, max_length=MOST_COLUMNS)]
    rows: Annotated[tuple[TableRow, ...], Meta(min_length=2, max_length=MOST_ROWS)]


class LearnSection(Record, frozen=True):
    """A part of a page with a heading: paragraphs, then a list, then a table; at least one of them."""

    heading: Text
    paragraphs: Statements = ()
    items: Statements = ()
    table: LearnTable | None = None


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
