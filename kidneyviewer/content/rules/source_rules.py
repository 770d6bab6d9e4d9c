"""Rules for references: somebody wrote them, on a date that exists."""

import re
from collections.abc import Mapping
from datetime import date

from kidneyviewer.content.faults import Fault, each, inside
from kidneyviewer.content.model import CslDate, Name, Source, SourceType
from kidneyviewer.content.model.source import PAPERS
from kidneyviewer.content.rules.origin_rules import check_line, check_name

FIRST_YEAR, LAST_YEAR = 1800, 2100
WHOLE_DATE = (1, 1, 1)
NUMBERS = ("DOI", "PMID", "PMCID")
"""Identifiers by which a publication is known worldwide."""
OTHERS = "et al."
"""Stands for the further authors of a paper."""
OTHERS_ELSEWHERE = re.compile(r"(et\.? ?al|and others|others)\.?$", re.IGNORECASE)
"""How else they might be written, as if it were the name of somebody."""
DESCRIBED = re.compile(
    r"^(?:an? |another |earlier |our |the )*(?:article|page|paper|press release|registry entry|table)"
    r" (?:about|by|from|giving|how|of trials|on|that|with)\b"
    r"|(?-i:\(preprint\))"
    r"|^(?:the )?[a-z-]+ (?:19|20)[0-9][0-9] (?:equations?|guidelines?) (?:for|on)\b[^:]*$",
    re.IGNORECASE,
)
"""What a title says if it describes a paper in place of the printed title: what kind of text it is, or name and year.

Printed titles may begin with "Page kidney", "Editorial:" or "Comment on", and end with ": pooled analysis of trials".
"""


def check_source(source: Source, latest: date) -> None:
    """Check title, authors and dates of one source; ``latest`` is the next review of the content."""
    check_name("title", source.title)
    check_line(source, "container_title", "publisher", "volume", "issue", "page")
    each("author", source.author, _check_name)
    if len(set(source.author)) < len(source.author):
        raise Fault("author", len(source.author), "allowed: each author once")
    for field, day in (("issued", source.issued), ("accessed", source.accessed)):
        if day is not None:
            inside(field, day, _check_date)
    _check_order(source, latest)
    if source.type in PAPERS:
        check_paper(source)


def check_paper(source: Source) -> None:
    """Check that a paper is cited so that a reader can find it: printed title, authors, year, journal, number."""
    described = DESCRIBED.search(source.title)
    if described is not None:
        raise Fault("title", source.title, f"{described[0]!r} describes a paper; allowed: the title as printed")
    named = [name for name in source.author if name.literal != OTHERS]
    if not named:
        raise Fault("author", [], "allowed: at least one author of a paper, by name")
    for index, name in enumerate(source.author):
        is_all_we_know = len(named) == 1 < len(source.author)
        if name.family is not None and name.given is None and not is_all_we_know:
            allowed = f"allowed: given name or initials; a bare surname only if {OTHERS!r} follows it"
            raise Fault(f"author[{index}].given", None, allowed)
        if name.literal == OTHERS and index < len(source.author) - 1:
            raise Fault(f"author[{index}]", OTHERS, "allowed: only after all other authors")
    if source.issued is None:
        raise Fault("issued", None, "allowed: at least the year of a paper")
    if source.container_title is None and not (source.type is SourceType.ARTICLE and source.URL):
        raise Fault("container-title", None, "allowed: the journal, book or server of a paper")
    if source.URL is None and not any(getattr(source, number) for number in NUMBERS):
        raise Fault("DOI", None, "allowed: DOI, PMID, PMCID or URL of a paper, so that a reader can find it")


def _check_order(source: Source, latest: date) -> None:
    """Check that a source was read after it was issued, and that both were before the next review of the content."""
    if source.issued is not None and source.accessed is not None:
        issued, accessed = source.issued.date_parts[0], source.accessed.date_parts[0]
        if accessed[: len(issued)] < issued[: len(accessed)]:
            raise Fault("accessed", list(accessed), f"allowed: from {list(issued)} on, when it was issued")
    if source.issued is not None and source.issued.date_parts[-1][0] > latest.year:
        found = list(source.issued.date_parts[-1])
        raise Fault("issued", found, f"allowed: {latest.year} or before, the next review in library.json")
    if source.accessed is not None and _first_day(source.accessed.date_parts[-1]) > latest:
        found = list(source.accessed.date_parts[-1])
        raise Fault("accessed", found, f"allowed: {latest} or before, the next review in library.json")


def check_no_twins(sources: Mapping[str, Source]) -> None:
    """Check that no two sources are the same publication, which the list of sources would show twice."""
    known: dict[str, str] = {}
    for index, source in enumerate(sources.values()):
        for field in NUMBERS:
            number: str | None = getattr(source, field)
            if number is not None and known.setdefault(number, source.id) != source.id:
                raise Fault(f"[{index}].{field}", number, f"allowed: a number that {known[number]} does not have")


def _check_name(name: Name) -> None:
    if (name.family is None) is (name.literal is None):
        raise Fault("", name, "allowed: a name with `family` or `literal`, not both")
    check_line(name, "family", "given", "literal")
    for field in ("family", "literal"):
        found: str | None = getattr(name, field)
        if found is not None and OTHERS_ELSEWHERE.match(found) and (field, found) != ("literal", OTHERS):
            raise Fault(field, found, f"allowed: `literal` {OTHERS!r} for the further authors")
    if name.given is not None and name.family is None:
        raise Fault("given", name.given, "allowed: none beside `literal`, where it would not be shown")


def _check_date(day: CslDate) -> None:
    each("date-parts", day.date_parts, _check_parts)
    if list(day.date_parts) != sorted(day.date_parts):
        raise Fault("date-parts", list(map(list, day.date_parts)), "allowed: one day, or the first and the last")


def _check_parts(parts: tuple[int, ...]) -> None:
    try:
        is_day = FIRST_YEAR <= _first_day(parts).year <= LAST_YEAR
    except (ValueError, OverflowError):
        is_day = False
    if not is_day:
        raise Fault("", list(parts), f"allowed: year, month, day, from {FIRST_YEAR} to {LAST_YEAR}")


def _first_day(parts: tuple[int, ...]) -> date:
    return date(*parts, *WHOLE_DATE[len(parts) :])
