"""The published quality record: how easy each text is to read, as a program measured it."""

import logging
from collections.abc import Callable, Iterator
from statistics import mean

from PySide6.QtCore import QEvent, QLocale

from kidneyviewer import paths
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import load_quality
from kidneyviewer.content.model import Library, Term, Tool
from kidneyviewer.content.quality.rating import fingerprint
from kidneyviewer.content.quality.record import (
    HIGHEST_GRADE,
    LONGEST_MEAN,
    LONGEST_NINETIETH,
    LOWEST_ACTION,
    LOWEST_INDEX,
    LOWEST_UNDERSTANDING,
    EnglishReading,
    Marks,
    QualityRecord,
    Rating,
    shortfalls,
)
from kidneyviewer.language import from_code
from kidneyviewer.overriding import override
from kidneyviewer.ui import words
from kidneyviewer.ui.learn import quality_words
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.passages import Passage
from kidneyviewer.ui.widgets.prose import Prose, Style
from kidneyviewer.ui.widgets.simple_table import SimpleTable

log = logging.getLogger(__name__)


class QualityCard(Passage):
    """What was measured, a table of all items, and what still needs people; or that no record has been made."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme, terminology)
        self._library = library
        self._record = _stored(library)
        self.prose.hide()
        self.table = SimpleTable(theme)
        self._people = label("strong")
        self._unrated = Prose(theme, terminology, Style.LIST)
        self._made = label("small")
        for widget in (self.table, self._people, self._unrated, self._made):
            self.column.addWidget(widget)
            widget.setVisible(self._record is not None)
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("How easy is it to read?"))
        if self._record is None:
            self.list.set_texts([self.tr("The quality record has not been made for this content."), self._remedy()])
            return
        shown = [rating for rating in self._record.ratings if rating.language == _language_tag()]
        is_english = isinstance(shown[0].reading, EnglishReading)
        below = sum(any(shortfalls(rating)) for rating in shown)
        counted = self.tr("Texts below a limit: %1 of %2.").replace("%1", str(below)).replace("%2", str(len(shown)))
        measure = self._english_measure() if is_english else self._chinese_measure()
        self.list.set_texts([measure, *self._checklists(), counted])
        self.table.set_rows(self._header(is_english), list(self._rows(shown)))
        self.table.setAccessibleName(self.heading.text())
        self._people.setText(self.tr("Not yet rated: these points need people"))
        self._unrated.set_texts(list(self._needs_people(shown)))
        made = self.tr("Measured on %1, content version %2.").replace("%1", words.date(self._record.made))
        self._made.setText(made.replace("%2", self._record.content_version))

    def _remedy(self) -> str:
        return self.tr("It is made when the program is built. To measure now, type in a terminal: %1").replace(
            "%1", "kidneyviewer check --quality"
        )

    def _english_measure(self) -> str:
        said = self.tr(
            "A program measured each text. From the length of words and sentences it works out a school grade "
            "(Flesch-Kincaid). Terms of the glossary are not counted. No passage may be above grade %1."
        )
        return said.replace("%1", str(HIGHEST_GRADE))

    def _chinese_measure(self) -> str:
        said = self.tr(
            "A program measured each text. It counts the characters of each sentence. On average there may be %1, "
            "and nine of ten sentences may have no more than %2."
        )
        return said.replace("%1", str(LONGEST_MEAN)).replace("%2", str(LONGEST_NINETIETH))

    def _checklists(self) -> list[str]:
        limits = self.tr("Limits: %1% to understand it, %2% to act on it, %3% for the index.")
        for number, limit in enumerate((LOWEST_UNDERSTANDING, LOWEST_ACTION, LOWEST_INDEX), start=1):
            limits = limits.replace(f"%{number}", str(limit))
        return [
            self.tr("PEMAT-P and the CDC Clear Communication Index are public checklists for health texts."),
            self.tr("A program can judge a part of their points. The table tells how many of these are met."),
            limits,
        ]

    def _header(self, is_english: bool) -> list[str]:
        measure = self.tr("Grade: average, highest") if is_english else self.tr("Sentence: average, nine of ten")
        checklists = (self.tr("PEMAT-P: understand"), self.tr("PEMAT-P: act"), self.tr("CDC index"))
        return [self.tr("Text"), measure, *checklists]

    def _rows(self, ratings: list[Rating]) -> Iterator[list[str]]:
        terms = [rating for rating in ratings if rating.index is None]
        for rating in ratings:
            if rating.index is not None:
                scores = map(_per_cent, (rating.understanding, rating.action, rating.index))
                yield [self._title(rating.address), _measures([rating]), *scores]
        yield [self.tr("Glossary, all terms"), _measures(terms), "–", "–", "–"]

    def _title(self, address: str) -> str:
        item = self._library.by_address[address]
        assert not isinstance(item, Term | Tool)
        return text(address, item.title)

    def _needs_people(self, ratings: list[Rating]) -> Iterator[str]:
        """Name each point that is not yet rated for an item or more."""
        pemat = _unrated(ratings, lambda rating: (rating.understanding, rating.action))
        yield from (f"PEMAT-P {number}: {quality_words.pemat(number)}" for number in pemat)
        index = _unrated(ratings, lambda rating: (rating.index,))
        yield from (f"CDC {number}: {quality_words.index(number)}" for number in index)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def _stored(library: Library) -> QualityRecord | None:
    """Give the stored record, if there is one and it is of the content that is shown."""
    try:
        record = load_quality(paths.resources())
    except ContentError:
        log.exception("The quality record cannot be read.")
        return None
    return record if record is not None and record.fingerprint == fingerprint(library) else None


def _language_tag() -> str:
    """Give the BCP 47 tag of the language that is shown."""
    language = from_code(QLocale().name())
    return language.tag if language is not None else "en"


def _measures(ratings: list[Rating]) -> str:
    """Give the mean of some items, and the worst of them."""
    readings = [rating.reading for rating in ratings]
    pairs = [
        (one.mean_grade, one.highest_grade) if isinstance(one, EnglishReading) else (one.mean_length, one.ninetieth)
        for one in readings
    ]
    return f"{mean(pair[0] for pair in pairs):.1f} / {max(pair[1] for pair in pairs)}"


def _per_cent(marks: Marks | None) -> str:
    return "–" if marks is None else f"{marks.score}%"


def _unrated(ratings: list[Rating], of: Callable[[Rating], tuple[Marks | None, ...]]) -> list[int]:
    found = (
        number for rating in ratings for marks in of(rating) if marks is not None for number in marks.not_yet_rated
    )
    return sorted(set(found))
