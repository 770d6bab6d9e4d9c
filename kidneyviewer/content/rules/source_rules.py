"""Rules for references: somebody wrote them, on a date that exists."""

from collections.abc import Mapping
from datetime import date

from kidneyviewer.content.faults import Fault, each, inside
from kidneyviewer.content.model import CslDate, Name, Source
from kidneyviewer.content.rules.origin_rules import check_seen

FIRST_YEAR, LAST_YEAR = 1800, 2100
WHOLE_DATE = (1, 1, 1)
NUMBERS = ("DOI", "PMID", "PMCID")
"""Identifiers by which a publication is known worldwide."""


def check_source(source: Source) -> None:
    """Check title, authors and dates of one source."""
    check_seen("title", source.title)
    each("author", source.author, _check_name)
    if len(set(source.author)) < len(source.author):
        raise Fault("author", len(source.author), "allowed: each author once")
    for field, day in (("issued", source.issued), ("accessed", source.accessed)):
        if day is not None:
            inside(field, day, _check_date)
    if source.issued is not None and source.accessed is not None:
        issued, accessed = source.issued.date_parts[0], source.accessed.date_parts[0]
        if accessed[: len(issued)] < issued[: len(accessed)]:
            raise Fault("accessed", list(accessed), f"allowed: from {list(issued)} on, when it was issued")


def check_no_twins(sources: Mapping[str, Source]) -> None:
    """Check that no two sources are the same publication, which the list of sources would show twice."""
    known: dict[str, str] = {}
    for index, source in enumerate(sources.values()):
        for field in NUMBERS:
            number: str | None = getattr(source, field)
            if number is not None and known.setdefault(number, source.id) != source.id:
                raise Fault(f"[{index}].{field}", number, f"allowed: a number that {known[number]} does not have")


def _check_name(name: Name) -> None:
    if not (name.family or name.literal):
        raise Fault("", name, "allowed: a name with `family` or `literal`")


def _check_date(day: CslDate) -> None:
    each("date-parts", day.date_parts, _check_parts)
    if list(day.date_parts) != sorted(day.date_parts):
        raise Fault("date-parts", list(map(list, day.date_parts)), "allowed: one day, or the first and the last")


def _check_parts(parts: tuple[int, ...]) -> None:
    try:
        is_day = FIRST_YEAR <= date(*parts, *WHOLE_DATE[len(parts) :]).year <= LAST_YEAR
    except (ValueError, OverflowError):
        is_day = False
    if not is_day:
        raise Fault("", list(parts), f"allowed: year, month, day, from {FIRST_YEAR} to {LAST_YEAR}")
