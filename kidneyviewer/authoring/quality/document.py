"""A case, study or page as its reader meets it: title, main message, sections, figures, notice."""

from collections.abc import Callable, Iterator
from enum import Enum

from msgspec import Struct

from kidneyviewer.content.model import (
    Appendix,
    Case,
    FactKind,
    LearnPage,
    Library,
    Proportion,
    Statement,
    Status,
    Study,
)
from kidneyviewer.content.texts import ANALYTES, LIBRARY

Show = Callable[[str, str], str]
"""Context and English text → what the reader sees."""

ROW_COLUMNS = 2
"""The table of a series has a row for each time: when, and the value."""


class DocumentKind(Enum):
    """What a document is made from."""

    CASE = "case"
    STUDY = "study"
    PAGE = "page"


class ShownText(Struct, frozen=True):
    """A text in English and as it is shown."""

    english: str
    shown: str


class Block(Struct, frozen=True):
    """A headed part; ``heading`` None where the interface heads it, with words of its own."""

    heading: ShownText | None
    paragraphs: tuple[ShownText, ...] = ()
    listed: tuple[ShownText, ...] = ()

    @property
    def passages(self) -> tuple[ShownText, ...]:
        """What stands below the heading."""
        return self.paragraphs + self.listed


class Visual(Struct, frozen=True):
    """A chart: its title, its note, and whether a sentence says how to read it.

    Below the figures of studies the interface says that; below the charts of cases the note does.
    """

    title: ShownText
    note: ShownText | None
    is_explained: bool
    shows_how_common: bool = False
    """Whether it draws how many of a group something happened to."""


class Document(Struct, frozen=True, kw_only=True):
    """What the reader sees of an item. Sources, dates and labels of the interface are left out."""

    address: str
    kind: DocumentKind
    title: ShownText
    message: tuple[ShownText, ...]
    """What stands directly below the title."""
    glance: tuple[ShownText, ...]
    """Facts and badges above the sections."""
    blocks: tuple[Block, ...]
    closing: tuple[ShownText, ...]
    """Funding, conflict of interest, and the notice that stands on each item."""
    visuals: tuple[Visual, ...]
    harms: tuple[ShownText, ...]
    limits: tuple[ShownText, ...]
    """What the source cannot tell; pages say it in their sections."""
    has_summary: bool
    """Whether a few words at the top tell the whole: the message, or for a case its facts at a glance."""
    has_source: bool
    """Whether a statement has a source."""
    is_checklist: bool
    columns: int
    """Of its widest table, 0 without one."""

    @property
    def passages(self) -> Iterator[ShownText]:
        """Yield every text, in the order of the page."""
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
    """Return an item as its reader meets it."""
    match item:
        case Case():
            return _case(library, item, show)
        case Study():
            return _study(library, item, show)
        case LearnPage():
            return _page(library, item, show)


def _case(library: Library, case: Case, show: Show) -> Document:
    def of(*texts: str | None) -> tuple[ShownText, ...]:
        return _passages(case.address, show, *texts)

    happened, harms, limits = (
        of(*(statement.text for statement in part))
        for part in (case.what_happened, case.side_effects, case.cannot_tell)
    )
    note = of(case.figures_note.text)
    return Document(
        address=case.address,
        kind=DocumentKind.CASE,
        title=of(case.title)[0],
        message=of(case.evidence_note),
        glance=of(*(fact.text for fact in case.facts)),
        blocks=(Block(None, note), Block(None, happened), Block(None, harms), Block(None, listed=limits)),
        closing=of(case.funding.text, case.conflict_of_interest.text) + _notice(library, show),
        visuals=tuple(_charts(library, case, show, note[0])),
        harms=harms,
        limits=limits,
        has_summary=_has_glance(case),
        has_source=any(map(_is_sourced, case.what_happened)),
        is_checklist=False,
        columns=ROW_COLUMNS if case.series else 0,
    )


def _charts(library: Library, case: Case, show: Show, note: ShownText) -> Iterator[Visual]:
    """Yield the charts of a case: of each test with two figures or more; the note below says how to read them."""
    for series in case.series:
        if sum(one.value is not None for one in series.measurements) > 1:
            name = library.analytes[series.analyte].name
            yield Visual(ShownText(name, show(ANALYTES, name)), note, is_explained=True)


def _study(library: Library, study: Study, show: Show) -> Document:
    def of(*texts: str | None) -> tuple[ShownText, ...]:
        return _passages(study.address, show, *texts)

    happened, harms, limits = (
        of(*(statement.text for statement in part)) for part in (study.what_happened, study.harms, study.cannot_tell)
    )
    answers = (study.treatment, study.dose, study.comparator, study.outcome, study.follow_up)
    return Document(
        address=study.address,
        kind=DocumentKind.STUDY,
        title=of(study.title)[0],
        message=of(study.summary.text),
        glance=of(study.condition, study.people.note, *(answer.text for answer in answers)),
        blocks=(Block(None, happened), Block(None, harms), Block(None, listed=limits)),
        closing=of(study.funding.text, study.conflict_of_interest.text) + _notice(library, show),
        visuals=tuple(_drawings(study, show)),
        harms=harms,
        limits=limits,
        has_summary=True,
        has_source=any(map(_is_sourced, (study.summary, *study.what_happened))),
        is_checklist=False,
        columns=0,
    )


def _drawings(study: Study, show: Show) -> Iterator[Visual]:
    for figure in study.figures:
        title, *note = _passages(study.address, show, figure.name, figure.note)
        is_proportion = isinstance(figure, Proportion)
        yield Visual(title, note[0] if note else None, is_explained=True, shows_how_common=is_proportion)


def _page(library: Library, page: LearnPage, show: Show) -> Document:
    def of(*texts: str | None) -> tuple[ShownText, ...]:
        return _passages(page.address, show, *texts)

    def of_statements(statements: tuple[Statement, ...]) -> tuple[ShownText, ...]:
        return of(*(statement.text for statement in statements))

    statements = [one for section in page.sections for one in (*section.paragraphs, *section.items)]
    blocks = (
        Block(of(section.heading)[0], of_statements(section.paragraphs), of_statements(section.items))
        for section in page.sections
    )
    return Document(
        address=page.address,
        kind=DocumentKind.PAGE,
        title=of(page.title)[0],
        message=of(page.summary.text),
        glance=(),
        blocks=tuple(blocks),
        closing=of(page.funding.text, page.conflict_of_interest.text) + _notice(library, show),
        visuals=(),
        harms=(),
        limits=(),
        has_summary=True,
        has_source=page.appendix is Appendix.SOURCES or any(map(_is_sourced, (page.summary, *statements))),
        is_checklist=page.checklist,
        columns=0,
    )


def _passages(context: str, show: Show, *texts: str | None) -> tuple[ShownText, ...]:
    return tuple(ShownText(text, show(context, text)) for text in texts if text is not None)


def _notice(library: Library, show: Show) -> tuple[ShownText, ...]:
    return _passages(LIBRARY, show, library.edition.notice)


def _is_sourced(part: Statement) -> bool:
    return bool(part.sources) and part.status is not Status.EDITORIAL


def _has_glance(case: Case) -> bool:
    """Tell whether a case says at a glance which problem was treated with what, or what a review is about."""
    told = {fact.kind for fact in case.facts if fact.text is not None}
    return {FactKind.PROBLEM, FactKind.TREATMENT} <= told or FactKind.SUBJECT in told
