"""The words of the evidence map: one for each outcome, and the sentence of a mark."""

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.evidence import Fairness
from kidneyviewer.content.evidence_map import MapMark, Outcome
from kidneyviewer.content.model import Case, ResultDirection
from kidneyviewer.content.page_parts import statement
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import study_words, words
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import spoken

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def outcome(found: Outcome) -> str:
    """Return what came out, in a few words."""
    return study_words.outcome(None if found is Outcome.STORY else ResultDirection(found.value))


def label(mark: MapMark) -> str:
    """Return what stands beside a mark: its name, and that it stands for several studies."""
    return fill(translate("MapWords", "%1, pooled"), mark.name) if mark.is_pooled else mark.name


def title(mark: MapMark) -> str:
    """Return the title of the page behind a mark."""
    return text(mark.item.address, mark.item.title)


def people(mark: MapMark) -> str:
    """Return how many people a mark stands for."""
    if mark.people is None and mark.fairness is Fairness.NO_PEOPLE:
        return study_words.fairness(mark.fairness)
    return study_words.count(mark.item)


def sentence(mark: MapMark) -> str:
    """Return what a mark stands for: the study, how many people, what came out."""
    return spoken(*_parts(mark))


def named_sentence(mark: MapMark) -> str:
    """Return what a mark stands for, beginning with its name."""
    return spoken(label(mark), *_parts(mark))


def _parts(mark: MapMark) -> tuple[str, str, str]:
    item = mark.item
    about = title(mark) if isinstance(item, Case) else words.said(statement(item.address, "summary", item.summary))
    return about.removesuffix("."), people(mark), outcome(mark.outcome)
