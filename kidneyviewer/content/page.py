"""A page as data: sections of blocks of statements. What is shown, printed, searched and led to, whoever shows it."""

from collections.abc import Iterator
from enum import Enum
from typing import TypeVar

from msgspec import Struct

from kidneyviewer.content.model import Appendix, Case, FactKind, LearnPage, Scale, Study, Term
from kidneyviewer.content.statements import Count, Passage, Printed, StudyFigure, Value

PageItem = Case | Study | LearnPage | Term
"""What has a page of its own."""


class PageHead(Struct, frozen=True):
    """The title, and ``note``: what kind of evidence it is, where the content says that in words."""

    title: Passage
    note: Passage | None = None


class Names(Struct, frozen=True):
    """What a term is called beside its name."""

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
    """One fact: what it is about and what is said; without passages and count it is not reported."""

    about: FactKind | StudyFact
    passages: tuple[Passage, ...] = ()
    count: Count | None = None


class Facts(Struct, frozen=True):
    """The facts at a glance, side by side; ``note`` stands below them."""

    facts: tuple[AtAGlance, ...]
    note: Passage | None = None


class Results(Struct, frozen=True):
    """A patient's test results: values of each series, what was done meanwhile, and what is missing and why."""

    values: tuple[tuple[Value, ...], ...]
    events: tuple[Passage, ...]
    note: Passage


class Paragraphs(Struct, frozen=True):
    """Paragraphs, then a list, whose items can be ticked in a checklist. Without either, nothing is reported."""

    paragraphs: tuple[Passage, ...]
    listed: tuple[Passage, ...] = ()
    is_checklist: bool = False


class Caution(Struct, frozen=True):
    """What must not be overlooked; it stands out and cannot be closed."""

    passages: tuple[Passage, ...]


class Contrast(Enum):
    """How a study differs from the case beside which it stands."""

    NONE = "none"
    DISEASE = "disease"
    CELLS = "cells"


class Beside(Struct, frozen=True):
    """A study beside a case: its title, its summary, and how it differs."""

    study: Study
    title: Passage
    summary: Passage
    contrast: Contrast


class Balance(Struct, frozen=True):
    """What fair trials found; empty where there is none with a result."""

    studies: tuple[Beside, ...]


class Graded(Struct, frozen=True):
    """The graded scale of a term; ``steps`` say what each grade means, best first."""

    scale: Scale
    steps: tuple[Passage, ...]


class Related(Struct, frozen=True):
    """Links to related terms."""

    terms: tuple[Term, ...]


class Uses(Struct, frozen=True):
    """Where a term is used, which depends on the language."""

    term: Term


class Appended(Struct, frozen=True):
    """A part of a page that is made from other content. ``passages`` are what of it is said nowhere else."""

    appendix: Appendix
    passages: tuple[Passage, ...] = ()


class Provenance(Struct, frozen=True):
    """Who stands behind an item: who paid, who had interests. None where that is not reported.

    ``background`` is for professionals: it stands in the list of origins only.
    """

    funding: Passage | None
    conflict_of_interest: Passage | None
    background: tuple[Passage | Printed, ...] = ()


class Origins(Struct, frozen=True):
    """Where everything on the page comes from: opened on demand."""


Block = (
    PageHead
    | Names
    | Lead
    | Facts
    | Results
    | StudyFigure
    | Paragraphs
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
    """A heading in the words of the interface; the value is the name by which links lead to the section."""

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
    """Everything that is shown of an item, in its order. ``keywords`` are shown in lists only, or nowhere."""

    item: PageItem
    sections: tuple[Section, ...]
    keywords: tuple[Passage, ...] = ()

    @property
    def address(self) -> str:
        """Where it is found."""
        return self.item.address

    @property
    def blocks(self) -> Iterator[Block]:
        """Yield all blocks, from top to bottom."""
        return (block for section in self.sections for block in section.blocks)

    def all(self, kind: type[Kind]) -> Iterator[Kind]:
        """Yield the blocks of one kind."""
        return (block for block in self.blocks if isinstance(block, kind))

    def section(self, name: str) -> Section | None:
        """Return the section that a link names; None when there is none."""
        return next((section for section in self.sections if name in section.names), None)
