"""A case, study or page as a reader sees it: title, main message, sections, figures, notice."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum

from msgspec import Struct

from kidneyviewer.content.model import Appendix, Case, FactKind, LearnPage, Library, Proportion, Status, Study
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page import (
    Appended,
    Block,
    Caution,
    EventsByGroup,
    Facts,
    Heading,
    Lead,
    Page,
    PageHead,
    Paragraphs,
    Provenance,
    Results,
    Table,
)
from kidneyviewer.content.statements import Passage, StudyFigure
from kidneyviewer.content.texts import ANALYTES, LIBRARY

Show = Callable[[str, str], str]
"""Context and English text → the text that the reader sees."""

ROW_COLUMNS = 2
"""The table of a series has two columns: time and value."""


class DocumentKind(Enum):
    """The kind of item that a document is made from."""

    CASE = "case"
    STUDY = "study"
    PAGE = "page"


class ShownText(Struct, frozen=True):
    """A text in English and as it is shown."""

    english: str
    shown: str


class ShownBlock(Struct, frozen=True):
    """A part with a heading; ``heading`` is None if the interface supplies it."""

    heading: ShownText | None
    paragraphs: tuple[ShownText, ...] = ()
    listed: tuple[ShownText, ...] = ()

    @property
    def passages(self) -> tuple[ShownText, ...]:
        """The texts below the heading."""
        return self.paragraphs + self.listed


class Visual(Struct, frozen=True):
    """A chart: its title, its note, and whether a sentence explains how to read it.

    For figures of studies the interface supplies that sentence; for charts of cases the note does.
    """

    title: ShownText
    note: ShownText | None
    is_explained: bool
    shows_how_common: bool = False
    """Whether it shows how many people of a group had an outcome."""


class Document(Struct, frozen=True, kw_only=True):
    """What the reader sees of an item, without sources, dates and labels of the interface."""

    address: str
    kind: DocumentKind
    title: ShownText
    message: tuple[ShownText, ...]
    """The text directly below the title."""
    glance: tuple[ShownText, ...]
    """Facts and badges above the sections."""
    blocks: tuple[ShownBlock, ...]
    closing: tuple[ShownText, ...]
    """Funding, conflict of interest, and the notice that every item has."""
    visuals: tuple[Visual, ...]
    harms: tuple[ShownText, ...]
    limits: tuple[ShownText, ...]
    """What the source cannot tell. Pages say this in their sections instead."""
    has_summary: bool
    """Whether the top sums up the whole in a few words: by its message or, for a case, its facts at a glance."""
    has_source: bool
    """Whether any statement has a source."""
    is_checklist: bool
    columns: int
    """Number of columns of the widest table, 0 without a table."""

    @property
    def passages(self) -> Iterator[ShownText]:
        """Yield every text, in page order."""
        yield self.title
        yield from self.message
        yield from self.glance
        for visual in self.visuals:
            yield visual.title
            if visual.note is not None:
                yield visual.note
        for block in self.blocks:
            if block.heading is not None:
                yield block.heading
            yield from block.passages
        yield from self.closing


def document(library: Library, item: Case | Study | LearnPage, show: Show) -> Document:
    """Return an item as a reader sees it."""
    return _DocumentMaker(outline(item, library), library, show).made(item)


class _DocumentMaker:
    """Makes a document from the outline of a page."""

    def __init__(self, page: Page, library: Library, show: Show) -> None:
        self._page, self._library, self._show = page, library, show

    def made(self, item: Case | Study | LearnPage) -> Document:
        page, head = self._page, next(self._page.all(PageHead))
        harms, limits = self._of_section(Heading.SAFETY), self._of_section(Heading.LIMITS)
        return Document(
            address=page.address,
            kind=_kind(item),
            title=self._of(head.title)[0],
            message=self._of(head.note) if head.note else self._of(*_passages(page.all(Lead))),
            glance=self._of(*self._at_a_glance()),
            blocks=tuple(self._blocks()),
            closing=self._closing(),
            visuals=tuple(self._visuals()),
            harms=harms,
            limits=limits,
            has_summary=not isinstance(item, Case) or _has_glance(item),
            has_source=_lists_sources(page) or any(map(_is_sourced, self._told())),
            is_checklist=any(block.is_checklist for block in page.all(Paragraphs)),
            columns=self._columns(),
        )

    def _of(self, *passages: Passage) -> tuple[ShownText, ...]:
        return tuple(ShownText(one.text, self._show(one.address, one.text)) for one in passages)

    def _of_section(self, heading: Heading) -> tuple[ShownText, ...]:
        section = self._page.section(heading.value)
        return self._of(*_passages(section.blocks)) if section and section.heading is heading else ()

    def _at_a_glance(self) -> Iterator[Passage]:
        for facts in self._page.all(Facts):
            yield from (passage for fact in facts.facts for passage in fact.passages)
            yield from (facts.note,) if facts.note else ()
        for behind in self._page.all(Provenance):
            yield from (part for part in behind.background if isinstance(part, Passage))

    def _blocks(self) -> Iterator[ShownBlock]:
        for section in self._page.sections:
            heading = self._of(section.heading)[0] if isinstance(section.heading, Passage) else None
            for block in section.blocks:
                match block:
                    case Results(note=note):
                        yield ShownBlock(None, self._of(note))
                    case Paragraphs(paragraphs, listed):
                        yield ShownBlock(heading, self._of(*paragraphs), self._of(*listed))
                    case EventsByGroup(events=events):
                        yield from (ShownBlock(None, self._of(*event.parts)) for event in events)
                    case Table():
                        yield from self._table(block, heading if section.blocks[0] is block else None)
                    case Caution(passages):
                        yield ShownBlock(None, listed=self._of(*passages))
                    case _:
                        pass

    def _table(self, table: Table, heading: ShownText | None) -> Iterator[ShownBlock]:
        """Yield the heads of the columns, then each row as a part whose heading is its name."""
        yield ShownBlock(heading, self._of(*table.columns))
        for line in table.lines:
            cells = (passage for cell in line.cells for passage in cell)
            yield ShownBlock(self._of(line.name)[0], self._of(*cells))

    def _columns(self) -> int:
        """Return the number of columns of the widest table, the names of rows included."""
        found = [ROW_COLUMNS for results in self._page.all(Results) if results.values]
        found += [len(table.columns) + 1 for table in self._page.all(Table)]
        return max((*found, *(len(events.groups) + 1 for events in self._page.all(EventsByGroup))), default=0)

    def _closing(self) -> tuple[ShownText, ...]:
        behind = next(self._page.all(Provenance))
        told = (passage for passage in (behind.funding, behind.conflict_of_interest) if passage is not None)
        notice = self._library.edition.notice
        return (*self._of(*told), ShownText(notice, self._show(LIBRARY, notice)))

    def _told(self) -> Iterator[Passage]:
        """Yield the running texts that report findings."""
        yield from _passages(self._page.all(Lead))
        for section in self._page.sections:
            if section.heading is Heading.STORY or isinstance(section.heading, Passage):
                yield from _passages(section.blocks)

    def _visuals(self) -> Iterator[Visual]:
        """Yield the charts of tests with two or more figures, and the figures of studies."""
        for results in self._page.all(Results):
            note = self._of(results.note)[0]
            for values in results.values:
                if sum(value.measurement.value is not None for value in values) > 1:
                    name = self._library.analytes[values[0].series.analyte].name
                    yield Visual(ShownText(name, self._show(ANALYTES, name)), note, is_explained=True)
        for figure in self._page.all(StudyFigure):
            parts = {part.id.removeprefix(f"{figure.id}."): self._of(part)[0] for part in figure.parts}
            is_proportion = isinstance(figure.drawn, Proportion)
            yield Visual(parts["name"], parts.get("note"), is_explained=True, shows_how_common=is_proportion)


def _kind(item: Case | Study | LearnPage) -> DocumentKind:
    match item:
        case Case():
            return DocumentKind.CASE
        case Study():
            return DocumentKind.STUDY
        case LearnPage():
            return DocumentKind.PAGE


def _passages(blocks: Iterable[Block]) -> Iterator[Passage]:
    """Yield the passages of blocks of running text."""
    for block in blocks:
        match block:
            case Lead(passages) | Caution(passages):
                yield from passages
            case Paragraphs(paragraphs, listed):
                yield from (*paragraphs, *listed)
            case EventsByGroup(events=events):
                yield from (part for event in events for part in event.parts)
            case Table(lines=lines):
                yield from (passage for line in lines for cell in line.cells for passage in cell)
            case _:
                pass


def _lists_sources(page: Page) -> bool:
    return any(block.appendix is Appendix.SOURCES for block in page.all(Appended))


def _is_sourced(passage: Passage) -> bool:
    return bool(passage.sources) and passage.status is not Status.EDITORIAL


def _has_glance(case: Case) -> bool:
    """Tell whether the facts say which problem was treated with what, or what a review is about."""
    told = {fact.kind for fact in case.facts if fact.text is not None}
    return {FactKind.PROBLEM, FactKind.TREATMENT} <= told or FactKind.SUBJECT in told
