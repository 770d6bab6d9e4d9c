"""The published quality record: how easy each text is to read, as measured by a program."""

import logging
from collections.abc import Callable, Iterator
from statistics import mean

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QResizeEvent

from kidneyviewer import paths
from kidneyviewer.authoring.quality.quality_record import (
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
from kidneyviewer.authoring.quality.quality_store import load_quality
from kidneyviewer.authoring.quality.rating import fingerprint
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.model import Library, Term, Tool
from kidneyviewer.language import from_code
from kidneyviewer.overriding import override
from kidneyviewer.ui.learn import quality_words
from kidneyviewer.ui.page.text_cards import TextCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.prose import Prose, Style
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.filling import fill

log = logging.getLogger(__name__)

NARROW = 360
"""Below this width, in px at 100 %, the table has two columns."""
COMMAND = "kidneyviewer check --quality"


class QualityCard(TextCard):
    """What was measured, a table of all items, and what still needs people; or that no record has been made."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme, terminology)
        self._theme = theme
        self._library = library
        self._is_narrow = False
        self._record = _stored(library)
        self.prose.hide()
        self.table = SimpleTable(theme)
        self._people = label("strong")
        self._unrated = Prose(theme, terminology, Style.LIST)
        self._made = label("small")
        for widget in (self._people, self._unrated, self._made, self.table):
            self.column.addWidget(widget)
            widget.setVisible(self._record is not None)
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("How easy is it to read?"))
        if self._record is None:
            self.list.set_texts(self._missing())
            return
        shown = self._shown()
        is_english = isinstance(shown[0].reading, EnglishReading)
        below = sum(any(shortfalls(rating)) for rating in shown)
        counted = fill(self.tr("Texts below a limit: %1 of %2."), below, len(shown))
        measure = self._english_measure() if is_english else self._chinese_measure()
        self.list.set_texts([measure, *self._checklists(), counted])
        self._show_table()
        self._people.setText(self.tr("Not yet rated: these points need people"))
        self._unrated.set_texts(list(self._needs_people(shown)))
        made = self.tr("Measured on %1, content version %2.")
        self._made.setText(fill(made, words.date(self._record.made), self._record.content_version))

    def _shown(self) -> list[Rating]:
        """Return the ratings in the current language."""
        ratings = self._record.ratings if self._record is not None else ()
        return [rating for rating in ratings if rating.language == _language_tag()]

    def _show_table(self) -> None:
        """Show each measure in a column or, if there is no room, on a line of the second column."""
        shown = self._shown()
        header = self._header(isinstance(shown[0].reading, EnglishReading))
        rows = list(self._rows(shown))
        if self._is_narrow:
            names = header[1:]
            header = [header[0], self.tr("Measures")]
            rows = [[row[0], "\n".join(map(" ".join, zip(names, row[1:], strict=True)))] for row in rows]
        self.table.set_rows(header, rows)
        self.table.fit_other_columns()
        self.table.setAccessibleName(self.heading.text())

    def _missing(self) -> list[str]:
        return [
            self.tr("The quality record has not been made for this content."),
            self.tr("It is made when the program is built. To measure now, type in a terminal:"),
            COMMAND,
        ]

    def _english_measure(self) -> str:
        said = self.tr(
            "A program measured each text. From the length of words and sentences it works out a school grade "
            "(Flesch-Kincaid). Terms of the glossary are not counted. The table gives the average and the highest "
            "grade of a passage. No passage may be above grade %1."
        )
        return fill(said, HIGHEST_GRADE)

    def _chinese_measure(self) -> str:
        said = self.tr(
            "A program measured each text. It counts the characters of each sentence. The table gives the average, and "
            "the length that nine of ten sentences do not exceed. They may be %1 and %2 at most."
        )
        return fill(said, LONGEST_MEAN, LONGEST_NINETIETH)

    def _checklists(self) -> list[str]:
        pemat = self.tr(
            "PEMAT-P is a public checklist for health texts. The table gives how many points are met: first to "
            "understand the text, then to act on it. There should be at least %1% and %2%."
        )
        index = self.tr("The CDC Clear Communication Index is another such checklist. There should be at least %1%.")
        return [
            fill(pemat, LOWEST_UNDERSTANDING, LOWEST_ACTION),
            fill(index, LOWEST_INDEX),
            self.tr("A program can judge only a part of the points. Only these are counted."),
        ]

    def _header(self, is_english: bool) -> list[str]:
        measure = self.tr("Grade") if is_english else self.tr("Sentence")
        return [self.tr("Text"), measure, self.tr("PEMAT-P"), self.tr("CDC")]

    def _rows(self, ratings: list[Rating]) -> Iterator[list[str]]:
        terms = [rating for rating in ratings if rating.index is None]
        for rating in ratings:
            if rating.index is not None:
                pemat = _scores(rating.understanding, rating.action)
                yield [self._title(rating.address), _measures([rating]), pemat, _scores(rating.index)]
        yield [self.tr("Glossary, all terms"), _measures(terms), "–", "–"]

    def _title(self, address: str) -> str:
        item = self._library.by_address[address]
        assert not isinstance(item, Term | Tool)
        return text(address, item.title)

    def _needs_people(self, ratings: list[Rating]) -> Iterator[str]:
        """Yield each item of the checklists that is not yet rated for at least one page."""
        pemat = _unrated(ratings, lambda rating: (rating.understanding, rating.action))
        yield from (f"PEMAT-P {number}: {quality_words.pemat(number)}" for number in pemat)
        index = _unrated(ratings, lambda rating: (rating.index,))
        yield from (f"CDC {number}: {quality_words.index(number)}" for number in index)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._theme.px(NARROW)
        if self._record is not None and is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show_table()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def _stored(library: Library) -> QualityRecord | None:
    """Return the stored record, if there is one and it belongs to the content that is shown."""
    try:
        record = load_quality(paths.resources())
    except ContentError:
        log.exception("The quality record cannot be read.")
        return None
    return record if record is not None and record.fingerprint == fingerprint(library) else None


def _language_tag() -> str:
    """Return the BCP 47 tag of the current language."""
    language = from_code(QLocale().name())
    return language.tag if language is not None else "en"


def _measures(ratings: list[Rating]) -> str:
    """Return the mean of some items, and the worst of them."""
    readings = [rating.reading for rating in ratings]
    pairs = [
        (one.mean_grade, one.highest_grade) if isinstance(one, EnglishReading) else (one.mean_length, one.ninetieth)
        for one in readings
    ]
    return f"{mean(pair[0] for pair in pairs):.1f} / {max(pair[1] for pair in pairs)}"


def _scores(*checklists: Marks | None) -> str:
    return " / ".join(f"{marks.score}%" for marks in checklists if marks is not None)


def _unrated(ratings: list[Rating], of: Callable[[Rating], tuple[Marks | None, ...]]) -> list[int]:
    found = (
        number for rating in ratings for marks in of(rating) if marks is not None for number in marks.not_yet_rated
    )
    return sorted(set(found))
