"""What the published quality record contains. Frozen; the loader reads and writes it as JSON."""

import datetime
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from kidneyviewer.authoring.quality.criteria import Criterion
from kidneyviewer.content.model import Record

HIGHEST_GRADE = 8
"""Grade of the hardest passage, without glossary terms."""
LONGEST_MEAN, LONGEST_NINETIETH = 25, 40
"""Characters of a Chinese sentence: the mean, and the 90th percentile."""
LOWEST_UNDERSTANDING, LOWEST_ACTION, LOWEST_INDEX = 80, 70, 90
"""Percentage of the judged items that apply."""
ALL = 100


class Verdict(StrEnum):
    """The verdict on an item of a checklist. Nothing is guessed: an item that needs people stays unrated."""

    MET = "met"
    NOT_MET = "not_met"
    DOES_NOT_APPLY = "does_not_apply"
    NOT_YET_RATED = "not_yet_rated"


class Judgement(Struct, frozen=True):
    """A verdict. ``place`` is the first text that breaks the rule, for ``NOT_MET`` only."""

    criterion: Criterion
    verdict: Verdict
    place: str = ""


class Broken(Record, frozen=True):
    """An item that is not met, and where."""

    number: int
    place: str


class Marks(Record, frozen=True):
    """The verdicts of one checklist, as item numbers."""

    met: tuple[int, ...]
    not_met: tuple[Broken, ...]
    does_not_apply: tuple[int, ...]
    not_yet_rated: tuple[int, ...]

    @property
    def score(self) -> int:
        """Percentage of the judged items that apply, rounded down; 100 if none applies."""
        judged = len(self.met) + len(self.not_met)
        return ALL * len(self.met) // judged if judged else ALL


class EnglishReading(Record, frozen=True, tag="english"):
    """Flesch-Kincaid grades of the passages of six or more words, with and without glossary terms."""

    passages: int
    mean_grade: float
    highest_grade: float
    hardest: str
    """The passage with the highest grade."""
    mean_grade_with_terms: float
    highest_grade_with_terms: float
    words_a_sentence: float
    passive: int
    """Percentage of sentences in the passive voice, as far as a program can tell. Not part of any score."""


class ChineseReading(Record, frozen=True, tag="chinese"):
    """Lengths of the sentences, in characters."""

    sentences: int
    mean_length: float
    ninetieth: int
    longest: int
    longest_sentence: str
    untranslated: int
    """Number of texts that are still English. They are not measured."""
    passive: int


class Rating(Record, frozen=True, omit_defaults=False):
    """All measurements of an item in one language. Glossary terms have reading measures only."""

    address: str
    language: str
    """BCP 47."""
    reading: EnglishReading | ChineseReading
    understanding: Marks | None = None
    """PEMAT-P items 1 to 19."""
    action: Marks | None = None
    """PEMAT-P items 20 to 26."""
    index: Marks | None = None
    """Clear Communication Index."""


class ListedCriterion(Record, frozen=True):
    """An item of a checklist with the rule by which it was judged; ``rule`` is null if it needs people."""

    number: int
    wording: str
    rule: str | None


class QualityRecord(Record, frozen=True):
    """The whole record. ``fingerprint`` identifies the texts it was made from."""

    made: datetime.date
    content_version: str
    fingerprint: str
    pemat_p: tuple[ListedCriterion, ...]
    clear_communication_index: tuple[ListedCriterion, ...]
    ratings: tuple[Rating, ...]


def shortfalls(rating: Rating) -> Iterator[str]:
    """Yield a line for each measurement below its bar."""
    match rating.reading:
        case EnglishReading():
            yield from _english_shortfalls(rating.reading)
        case ChineseReading():
            yield from _chinese_shortfalls(rating.reading)
    bars = (
        ("PEMAT-P understanding", rating.understanding, LOWEST_UNDERSTANDING),
        ("PEMAT-P action", rating.action, LOWEST_ACTION),
        ("Clear Communication Index", rating.index, LOWEST_INDEX),
    )
    for name, marks, bar in bars:
        if marks is not None and marks.score < bar:
            broken = "; ".join(f"item {one.number}: {one.place}" for one in marks.not_met)
            yield f"{name} {marks.score} % < {bar} %: {broken}"


def first_fault(rating: Rating) -> str:
    """Return what is below the bar, otherwise the first item that is not met; empty if there is no fault."""
    for shortfall in shortfalls(rating):
        return shortfall
    named = (("PEMAT-P", rating.understanding), ("PEMAT-P", rating.action), ("CCI", rating.index))
    for name, marks in named:
        if marks is not None and marks.not_met:
            return f"{name} {marks.not_met[0].number}: {marks.not_met[0].place}"
    return ""


def _english_shortfalls(reading: EnglishReading) -> Iterator[str]:
    if reading.highest_grade > HIGHEST_GRADE:
        yield f"grade {reading.highest_grade} > {HIGHEST_GRADE}: {reading.hardest}"


def _chinese_shortfalls(reading: ChineseReading) -> Iterator[str]:
    if reading.untranslated:
        yield f"{reading.untranslated} texts are not translated"
    if reading.mean_length > LONGEST_MEAN:
        yield f"mean sentence {reading.mean_length} > {LONGEST_MEAN}: {reading.longest_sentence}"
    if reading.ninetieth > LONGEST_NINETIETH:
        yield f"90th percentile {reading.ninetieth} > {LONGEST_NINETIETH}: {reading.longest_sentence}"
