"""A reference, in CSL-JSON."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.record import Identifier, Record, Text


class Name(Record, frozen=True):
    """A CSL name: ``family`` and ``given``, or ``literal`` for a body."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None


DateParts = Annotated[tuple[int, ...], Meta(min_length=1, max_length=3)]
"""Year, month, day; the last two optional."""


class CslDate(Record, frozen=True, rename={"date_parts": "date-parts"}):
    """A CSL date: ``[[year, month, day]]``, the last two optional."""

    date_parts: Annotated[tuple[DateParts, ...], Meta(min_length=1, max_length=2)]


class SourceType(StrEnum):
    """The CSL types in use."""

    ARTICLE_JOURNAL = "article-journal"
    ARTICLE = "article"
    CHAPTER = "chapter"
    WEBPAGE = "webpage"
    LEGISLATION = "legislation"
    REPORT = "report"
    DATASET = "dataset"


class Source(Record, frozen=True, rename={"container_title": "container-title"}):
    """A reference in CSL-JSON. The title of a paper stays as printed; other titles are translated."""

    id: Identifier
    type: SourceType
    title: Text
    author: tuple[Name, ...] = ()
    issued: CslDate | None = None
    accessed: CslDate | None = None
    container_title: str | None = None
    publisher: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    DOI: str | None = None
    PMID: str | None = None
    PMCID: str | None = None
    URL: str | None = None
