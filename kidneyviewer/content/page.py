"""A page as data: sections of blocks of statements. The same for showing, printing, searching and linking."""

from collections.abc import Iterator
from enum import Enum
from typing import TypeVar

from msgspec import Struct

from kidneyviewer.content.model import Appendix, FactKind, PageItem, Scale, Study, Term
from kidneyviewer.content.shortfall import Shortfall
from kidneyviewer.content.statements import Count, CountedEvent, Passage, Printed, StudyFigure, Value


class PageHead(Struct, frozen=True):
    """The title, and ``note``: what kind of evidence it is, if the content says so in words."""

    title: Passage
    note: Passage | None = None


class Names(Struct, frozen=True):
    """What a term is also called."""

    names: tuple[Passage, ...]


class Lead(Struct, frozen=True):
    """The main message, directly below the title."""

    passages: tuple[Passage, ...]


class StudyFact(Enum):
    """What an at-a-glance fact of a study is about."""

    WHO = "who"
    HOW_MANY = "how_many"
    GIVEN = "given"
    COMPARED_WITH = "compared_with"
    FOLLOWED_FOR = "followed_for"


class AtAGlance(Struct, frozen=True):
    """One fact: its subject and its text. Without passages and count it is not reported."""

    about: FactKind | StudyFact
    passages: tuple[Passage, ...] = ()
    count: Count | None = None


class Facts(Struct, frozen=True):
    """The facts at a glance, side by side, with ``note`` below them."""

    facts: tuple[AtAGlance, ...]
    note: Passage | None = None


class Results(Struct, frozen=True):
    """A patient's test results: values of each series, what was done in the meantime, and what is missing and why.

    ``limits`` say for each series what else moves the value, or None.
    """

    values: tuple[tuple[Value, ...], ...]
    limits: tuple[Passage | None, ...]
    events: tuple[Passage, ...]
    note: Passage


class Paragraphs(Struct, frozen=True):
    """Paragraphs, then a list whose items can be ticked if it is a checklist. With neither, nothing is reported."""

    paragraphs: tuple[Passage, ...]
    listed: tuple[Passage, ...] = ()
    is_checklist: bool = False


class EventsByGroup(Struct, frozen=True):
    """How often each adverse event happened in each group, so that the harms of every side can be seen."""

    groups: tuple[Passage, ...]
    events: tuple[CountedEvent, ...]


class TableLine(Struct, frozen=True):
    """A row of a table: what it is about, and the statements in each of its cells."""

    name: Passage
    cells: tuple[tuple[Passage, ...], ...]


class Table(Struct, frozen=True):
    """A table in words: the same questions, which head the columns, answered in each row."""

    columns: tuple[Passage, ...]
    lines: tuple[TableLine, ...]


class Caution(Struct, frozen=True):
    """What must not be overlooked. It stands out and cannot be closed."""

    passages: tuple[Passage, ...]


class Contrast(Enum):
    """How a study differs from the case beside which it appears."""

    NONE = "none"
    DISEASE = "disease"
    CELLS = "cells"
    BOTH = "both"


class Beside(Struct, frozen=True):
    """A study beside a case: its title, its summary, and how it differs."""

    study: Study
    title: Passage
    summary: Passage
    contrast: Contrast


class Balance(Struct, frozen=True):
    """What fair trials found; empty if none has a result."""

    studies: tuple[Beside, ...]

    @property
    def is_same(self) -> bool:
        """Whether any of them tested the cells of the case for its disease."""
        return any(beside.contrast is Contrast.NONE for beside in self.studies)


class Beforehand(Struct, frozen=True):
    """What must be known before a result is seen: what the test lacks, and beside a case what fair trials found.

    It stands directly above the results. The interface puts it into words.
    """

    lacks: Shortfall
    trials: Balance | None = None
    is_chart: bool = False
    """Whether the result of a patient is shown as a chart."""


class Graded(Struct, frozen=True):
    """The graded scale of a term. ``steps`` say what each grade means, best first."""

    scale: Scale
    steps: tuple[Passage, ...]


class Related(Struct, frozen=True):
    """Links to related terms."""

    terms: tuple[Term, ...]


class Uses(Struct, frozen=True):
    """Where a term is used. This depends on the language."""

    term: Term


class Appended(Struct, frozen=True):
    """A part of a page that is made from other content. ``passages`` are those of its texts found nowhere else."""

    appendix: Appendix
    passages: tuple[Passage, ...] = ()


class Provenance(Struct, frozen=True):
    """Who is behind an item: who paid, and who had interests. None if not reported.

    ``background`` is for professionals and appears only in the list of origins.
    """

    funding: Passage | None
    conflict_of_interest: Passage | None
    background: tuple[Passage | Printed, ...] = ()


class Origins(Struct, frozen=True):
    """The list of where everything on the page comes from, opened on demand."""


Block = (
    PageHead
    | Names
    | Lead
    | Facts
    | Beforehand
    | Results
    | StudyFigure
    | Paragraphs
    | EventsByGroup
    | Table
    | Caution
    | Balance
    | Graded
    | Related
    | Uses
    | Appended
    | Provenance
    | Origins
)
"""Everything that a page is made of."""

Kind = TypeVar("Kind", bound=Block)


class Heading(Enum):
    """A heading supplied by the interface. The value is the name by which links lead to the section."""

    FACTS = "facts"
    RESULTS = "results"
    STORY = "story"
    SAFETY = "safety"
    LIMITS = "limits"
    TRIALS = "trials"
    SOURCE = "source"
    MEANING = "meaning"
    SCALE = "scale"
    CAUTION = "caution"
    RANGE = "range"
    USED = "used"
    RELATED = "related"


class Section(Struct, frozen=True):
    """A part of a page. Links lead to it by its ``names``; the first section of a page has none."""

    names: tuple[str, ...]
    heading: Heading | Passage | None
    blocks: tuple[Block, ...]


class Page(Struct, frozen=True):
    """Everything that is shown of an item, in order. ``keywords`` are shown only in lists, or nowhere."""

    item: PageItem
    sections: tuple[Section, ...]
    keywords: tuple[Passage, ...] = ()

    @property
    def address(self) -> str:
        """The address of the item."""
        return self.item.address

    @property
    def blocks(self) -> Iterator[Block]:
        """Yield all blocks, from top to bottom."""
        return (block for section in self.sections for block in section.blocks)

    def all(self, kind: type[Kind]) -> Iterator[Kind]:
        """Yield the blocks of one kind."""
        return (block for block in self.blocks if isinstance(block, kind))

    def section(self, name: str) -> Section | None:
        """Return the section that a link names, or None."""
        return next((section for section in self.sections if name in section.names), None)
