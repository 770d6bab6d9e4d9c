"""Parts that several kinds of pages share."""

from collections.abc import Sequence

from kidneyviewer.content.model import Case, Detail, Disclosure, Fact, LearnPage, PageItem, Statement, Study
from kidneyviewer.content.page import Block, Heading, Lead, Origins, Provenance, Section
from kidneyviewer.content.statements import Passage, PassageRole, Printed

Sourced = Statement | Fact | Detail | Disclosure
"""Records of one text with its origin."""


def said(address: str, place: str, part: Sourced) -> Passage | None:
    """Return the text of a part of a record as a passage, or None if it is not reported."""
    if part.text is None:
        return None
    return Passage(place, address, part.text, status=part.status, sources=part.sources)


def all_said(address: str, field: str, parts: Sequence[Sourced]) -> tuple[Passage, ...]:
    """Return the texts of the parts of a field as passages, without those that are not reported."""
    told = (said(address, f"{field}.{number}", part) for number, part in enumerate(parts))
    return tuple(passage for passage in told if passage is not None)


def statement(address: str, place: str, part: Statement) -> Passage:
    """Return a statement of the record as a passage."""
    return Passage(place, address, part.text, status=part.status, sources=part.sources)


def plain(item: PageItem, field: str, text: str, role: PassageRole = PassageRole.TEXT) -> Passage:
    """Return a text without an origin of its own, such as a title."""
    return Passage(field, item.address, text, role)


def section_of(heading: Heading, *blocks: Block, also: tuple[str, ...] = ()) -> Section:
    """Return a section with a heading of the interface; ``also`` are further names that lead to it."""
    return Section((*also, heading.value), heading, blocks)


def source(item: Case | Study | LearnPage, *background: Passage | Printed | None) -> Section:
    """Return the last section of an item: who is behind it, and where everything comes from."""
    behind = Provenance(
        funding=said(item.address, "funding", item.funding),
        conflict_of_interest=said(item.address, "conflict_of_interest", item.conflict_of_interest),
        background=tuple(part for part in background if part is not None),
    )
    return section_of(Heading.SOURCE, behind, Origins())


def lead(item: Study | LearnPage) -> Lead:
    """Return the main message of an item."""
    return Lead((statement(item.address, "summary", item.summary),))


def people_note(study: Study) -> Passage | None:
    """Return how the people of a study were divided among its groups, as part of the statement on their number."""
    people = study.people
    if people.note is None:
        return None
    return Passage(
        "people.note", study.address, people.note, PassageRole.TEXT, people.status, people.sources, owner="people"
    )
