"""A reference, in CSL-JSON."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.record import Identifier, PrintedLine, Record, Text

MOST_NAMES = 200
"""Most authors of one source."""


class Name(Record, frozen=True):
    """A CSL name: ``family`` and ``given``, or ``literal`` for an organisation."""

    family: PrintedLine | None = None
    given: PrintedLine | None = None
    literal: PrintedLine | None = None


DateParts = Annotated[tuple[int, ...], Meta(min_length=1, max_length=3)]
"""Year, month, day; month and day are optional."""


class CslDate(Record, frozen=True, rename={"date_parts": "date-parts"}):
    """A CSL date: ``[[year, month, day]]``; month and day are optional."""

    date_parts: Annotated[tuple[DateParts, ...], Meta(min_length=1, max_length=2)]


Doi = Annotated[str, Meta(max_length=300, pattern=r"^10[.][0-9]{4,9}/\S+$(?!\n)")]
PubMedId = Annotated[str, Meta(pattern=r"^[1-9][0-9]{0,8}$(?!\n)")]
PubMedCentralId = Annotated[str, Meta(pattern=r"^PMC[1-9][0-9]{0,8}$(?!\n)")]
WebAddress = Annotated[str, Meta(max_length=1000, pattern=r"^https?://\S+$(?!\n)")]


class SourceType(StrEnum):
    """The CSL types in use."""

    ARTICLE_JOURNAL = "article-journal"
    ARTICLE = "article"
    CHAPTER = "chapter"
    WEBPAGE = "webpage"
    LEGISLATION = "legislation"
    REPORT = "report"
    DATASET = "dataset"


PAPERS = frozenset({SourceType.ARTICLE_JOURNAL, SourceType.ARTICLE, SourceType.CHAPTER})
"""What is printed with a title and authors of its own."""


class Source(Record, frozen=True, rename={"container_title": "container-title"}):
    """A reference in CSL-JSON. Titles of papers stay as printed; other titles are translated."""

    id: Identifier
    type: SourceType
    title: Text
    author: Annotated[tuple[Name, ...], Meta(max_length=MOST_NAMES)] = ()
    issued: CslDate | None = None
    accessed: CslDate | None = None
    container_title: PrintedLine | None = None
    publisher: PrintedLine | None = None
    volume: PrintedLine | None = None
    issue: PrintedLine | None = None
    page: PrintedLine | None = None
    DOI: Doi | None = None
    PMID: PubMedId | None = None
    PMCID: PubMedCentralId | None = None
    URL: WebAddress | None = None
