"""The contents of a page: its statements, for the list of origins, and its passages, for search and where-used."""

from collections.abc import Iterator

from kidneyviewer.content.model import Library, Term, items
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page import (
    Appended,
    Balance,
    Beforehand,
    Block,
    Caution,
    EventsByGroup,
    Facts,
    Graded,
    Lead,
    Names,
    Origins,
    Page,
    PageHead,
    Paragraphs,
    Provenance,
    Related,
    Results,
    Table,
    Uses,
)
from kidneyviewer.content.statements import Count, CountedEvent, Passage, PassageRole, Stated, StudyFigure, Value


def statements_of(page: Page) -> Iterator[Stated]:
    """Yield everything on a page that has an origin, once each, in page order."""
    for part in _parts(page):
        if part.status is not None and not (isinstance(part, Passage) and part.owner):
            yield part


def passages_of(page: Page) -> Iterator[Passage]:
    """Yield every text of the page's own item, once each, with headings and keywords but without quotations."""
    for part in _parts(page):
        for passage in _texts(part):
            if passage.address == page.address:
                yield passage
    yield from page.keywords


def passage_of(page: Page, passage_id: str) -> Passage | None:
    """Return the passage of the page's item with this id, or None."""
    return next((passage for passage in passages_of(page) if passage.id == passage_id), None)


def running_texts(library: Library) -> Iterator[Passage]:
    """Yield the passages of cases, studies and pages in which terms are explained, in the order of the content."""
    for item in items(library):
        if not isinstance(item, Term):
            for passage in passages_of(outline(item, library)):
                if passage.role is PassageRole.TEXT:
                    yield passage


def keys_of(stated: Stated) -> tuple[str, ...]:
    """Return the key of a statement, and those of the passages that are part of it."""
    parts = tuple(passage.key for passage in _texts(stated))
    own = f"{stated.address}#{stated.id}"
    return parts if own in parts else (own, *parts)


def _parts(page: Page) -> Iterator[Stated]:
    for section in page.sections:
        if isinstance(section.heading, Passage):
            yield section.heading
        for block in section.blocks:
            yield from said_in(block)


def said_in(block: Block) -> Iterator[Stated]:
    """Yield the statements and texts of a block, in order."""
    match block:
        case PageHead(title, note):
            yield title
            yield from () if note is None else (note,)
        case Names(passages) | Lead(passages) | Caution(passages) | Appended(_, passages) | Graded(_, passages):
            yield from passages
        case Facts():
            yield from _said_at_a_glance(block)
        case Results():
            yield from _said_in_results(block)
        case StudyFigure():
            yield block
        case Paragraphs(paragraphs, listed):
            yield from (*paragraphs, *listed)
        case EventsByGroup(groups, events):
            yield from groups
            yield from events
        case Table():
            yield from _said_in_table(block)
        case Balance(studies):
            yield from (beside.summary for beside in studies)
        case Provenance():
            behind = (block.funding, block.conflict_of_interest)
            yield from (passage for passage in behind if passage is not None)
            yield from block.background
        case Beforehand() | Related() | Uses() | Origins():
            return


def _said_in_results(results: Results) -> Iterator[Stated]:
    yield from (value for series in results.values for value in series)
    yield from (passage for passage in results.limits if passage is not None)
    yield from (*results.events, results.note)


def _said_at_a_glance(facts: Facts) -> Iterator[Stated]:
    for fact in facts.facts:
        yield from fact.passages
        if fact.count is not None:
            yield fact.count


def _said_in_table(table: Table) -> Iterator[Passage]:
    yield from table.columns
    for line in table.lines:
        yield line.name
        for cell in line.cells:
            yield from cell


def _texts(part: Stated) -> Iterator[Passage]:
    match part:
        case Passage():
            yield part
        case Value(remark=text) | Count(note=text) if text is not None:
            yield text
        case StudyFigure(parts=parts) | CountedEvent(parts=parts):
            yield from parts
        case _:
            return
