"""Rules for everything that is said: where it comes from, who reviewed it, and when."""

import re
from collections.abc import Collection, Sequence
from datetime import date

from kidneyviewer.content.faults import Fault, inside, one_of
from kidneyviewer.content.model import (
    AdverseEvent,
    Case,
    Detail,
    Disclosure,
    Edition,
    Event,
    Fact,
    Headcount,
    LearnPage,
    Measurement,
    PrintedResult,
    ReferenceInterval,
    Review,
    Source,
    Statement,
    Status,
    Study,
)
from kidneyviewer.content.model.drawn import Figure
from kidneyviewer.content.model.record import LONGEST_NAME
from kidneyviewer.content.texts import texts_of

EDITORIAL = Status.EDITORIAL
NEEDS_SOURCE = frozenset({Status.PAPER, Status.SECONDARY, Status.ARTICLE, Status.DERIVED})
SAID = re.compile(r"\w")
FIGURE = re.compile("[\\d\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u218b\u2460-\u249b\u24ea-\u24ff]")
"""Digits, and the signs that stand for a number: powers, fractions, Roman and circled numerals."""
FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Our own texts were written between these years."""
MOST_LETTERS = 60_000
"""Most letters of an item, ten times as many as the longest has. With more, its page takes seconds to show."""
SHORTEST_NAME = 2
"""Fewest letters of the name of a reviewer."""
MOST_YEARS_TO_A_REVIEW = 5
"""Most years between publication and the next review. Medical texts are out of date by then."""
EARLY = 1
"""A paper may be dated up to this many years after it was available."""

Number = Measurement | Event | ReferenceInterval | Headcount | Figure | PrintedResult | AdverseEvent
"""Records of numbers. They have a source whatever their status; the shape of the records ensures that."""


def check_statement(statement: Statement, sources: Collection[str]) -> None:
    """Check that one statement is visible and has an honest origin."""
    text, status, cited = statement.text, statement.status, statement.sources
    check_seen("text", text)
    if status is EDITORIAL:
        check_no_figure(text)
    if cited or status in NEEDS_SOURCE:
        check_cited(cited, status, sources)


def check_no_figure(text: str) -> None:
    """Check that a text of our own contains no figure, since a figure must come from somewhere."""
    if FIGURE.search(text):
        allowed = one_of(status.value for status in Status if status is not EDITORIAL)
        raise Fault("status", EDITORIAL, f"the text holds a figure, so it needs a status; {allowed}")


def check_told(told: Fact | Detail | Disclosure, sources: Collection[str]) -> None:
    """Check that a text has a status, and that status and sources belong to a text."""
    if (told.text is None) is not (told.status is None):
        allowed = "null without a text" if told.text is None else one_of(status.value for status in Status)
        raise Fault("status", told.status, f"needed with the text; {allowed}")
    if told.text is None and told.sources:
        raise Fault("sources", list(told.sources), "allowed: none without a text")
    if told.text is not None:
        check_seen("text", told.text)
        if told.status is EDITORIAL:
            check_no_figure(told.text)
    check_cited(told.sources, told.status, sources)


def check_number_origin(number: Number, sources: Collection[str]) -> None:
    """Check that a number is not our own: somebody measured, counted or calculated it."""
    if number.status is EDITORIAL:
        allowed = one_of(status.value for status in Status if status is not EDITORIAL)
        raise Fault("status", EDITORIAL, f"a number needs an origin; {allowed}")
    check_cited(number.sources, number.status, sources)


def check_cited(cited: tuple[str, ...], status: Status | None, sources: Collection[str]) -> None:
    """Check that a status that needs a source has one, and that each source exists and is cited once."""
    if not cited:
        if status in NEEDS_SOURCE:
            raise Fault("sources", [], f"status {status} needs at least one source")
        return
    for source in cited:
        if source not in sources:
            raise Fault(f"sources[{cited.index(source)}]", source, "allowed: an id of sources.json")
    if len(cited) > 1 and len(set(cited)) < len(cited):
        raise Fault("sources", list(cited), "allowed: each source once")


def check_line(record: object, *fields: str) -> None:
    """Check that fields that are shown as they are, if they are given, say something."""
    for field in fields:
        line: str | None = getattr(record, field)
        if line is not None:
            check_seen(field, line)


def check_seen(field: str, text: str) -> None:
    """Check that a text says something. That it has no invisible characters was checked on reading."""
    if not SAID.search(text):
        raise Fault(field, text, "allowed: at least one visible character that is a letter or figure")


def check_name(field: str, text: str | None, longest: int = LONGEST_NAME) -> None:
    """Check an optional text that stands alone: a title, a heading, a name, words beside a drawing."""
    if text is not None:
        check_seen(field, text)
        if len(text) > longest:
            raise Fault(field, text, f"{len(text)} characters; allowed: {longest} or fewer")


def check_once(field: str, found: Sequence[str]) -> None:
    """Check that no code or number occurs twice in a list."""
    for index, one in enumerate(found):
        if one in found[:index]:
            raise Fault(f"{field}[{index}]", one, "each may occur only once")


def check_own_names(field: str, names: Sequence[str]) -> None:
    """Check that no two names are the same to a reader, who pays no heed to capitals and spaces."""
    if len({" ".join(name.split()).casefold() for name in names}) < len(names):
        raise Fault(field, list(names), "each needs a name of its own")


def check_accountability(item: Case | LearnPage | Study, sources: Collection[str]) -> None:
    """Check funding, conflict of interest, dates and review record."""
    inside("funding", item.funding, check_told, sources)
    inside("conflict_of_interest", item.conflict_of_interest, check_told, sources)
    check_dates(item.published, item.next_review, item.review)


def check_dates(published: date, next_review: date, review: Review) -> None:
    """Check that the next review is in the future, and that a finished review says by whom and when."""
    for field, day in (("published", published), ("next_review", next_review)):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise Fault(field, day, f"allowed: a day of the years {FIRST_YEAR} to {LAST_YEAR}")
    if next_review <= published:
        raise Fault("next_review", next_review, f"allowed: a day after {published}")
    if next_review.year > published.year + MOST_YEARS_TO_A_REVIEW:
        allowed = f"allowed: the year {published.year + MOST_YEARS_TO_A_REVIEW} or before"
        raise Fault("next_review", next_review, f"{allowed}, since the text is of {published}")
    if review.state == "reviewed":
        _check_finished(review, published, next_review)
    elif review.by is not None or review.on is not None:
        raise Fault("review", review, "reviewed needs `by` and `on`; draft has neither")


def check_whole(item: Case | LearnPage | Study, edition: Edition) -> None:
    """Check that an item as a whole can be shown at once, and fits the edition."""
    letters = sum(map(len, texts_of(item)))
    if letters > MOST_LETTERS:
        raise Fault("", f"{letters} letters", f"allowed: {MOST_LETTERS} or fewer in all texts of an item")
    _check_not_later(item, edition)


def _check_not_later(item: Case | LearnPage | Study, edition: Edition) -> None:
    """Check that no text was written or reviewed after the content as a whole is out of date."""
    allowed = f"allowed: {edition.next_review} or before, the next review in library.json"
    if item.published > edition.next_review:
        raise Fault("published", item.published, allowed)
    if item.review.on is not None and item.review.on > edition.next_review:
        raise Fault("review.on", item.review.on, allowed)


def _check_finished(review: Review, published: date, next_review: date) -> None:
    if review.by is None or review.on is None:
        raise Fault("review", review, "reviewed needs `by` and `on`; draft has neither")
    if sum(map(str.isalpha, review.by)) < SHORTEST_NAME:
        raise Fault("review.by", review.by, "allowed: the name of the reviewer")
    if not published <= review.on <= next_review:
        raise Fault("review.on", review.on, f"allowed: a day from {published}, when it was published, to {next_review}")


def check_year(year: int, published: date, source: Source) -> None:
    """Check that the year of a publication fits its source, and that we did not write about it earlier.

    A source without a date must have the year in its title.
    """
    if year > published.year + EARLY:
        raise Fault("year", year, f"allowed: {published.year + EARLY} or before, since our text is of {published}")
    if source.issued is None:
        if str(year) not in source.title:
            raise Fault("year", year, f"allowed: a year in the title of {source.id}, which has no `issued`")
        return
    issued = source.issued.date_parts[0][0]
    if abs(year - issued) > EARLY:
        raise Fault("year", year, f"allowed: {issued}, the year of {source.id}, or one before or after")
