"""The page of one study: the same bones as that of a case."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from kidneyviewer.content.evidence import fairness
from kidneyviewer.content.model import Detail, Disclosure, Drawn, Library, Statement, Status, Study
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.accountability import Accountability
from kidneyviewer.ui.page.facts_strip import FactsStrip
from kidneyviewer.ui.page.figure_card import FigureCard
from kidneyviewer.ui.page.origins_card import Origin, OriginsCard
from kidneyviewer.ui.page.text_cards import Callout, TextCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Badge, label, link
from kidneyviewer.ui.widgets.prose import Prose
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.wording import study_words, words
from kidneyviewer.ui.wording.speech import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


class StudyView(ReadingPane):
    """Shows one study."""

    compare_requested = Signal(str)
    """The reader wants to see the study beside others; carries its address."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme)
        self._terminology = terminology
        self._library = library
        self._study: Study | None = None
        self._figures: list[FigureCard] = []
        self._build_ui()
        self._compare.clicked.connect(self._on_compare)
        self._retranslate()

    def _build_ui(self) -> None:
        theme, terminology = self._theme, self._terminology
        self._title = label("title")
        self._badge = Badge("caution")
        self._people_note = TermLabel(theme, terminology, "small")
        self._summary = Prose(theme, terminology)
        self._compare = link()
        self.facts = FactsStrip(theme, terminology)
        self._happened, self._harms = TextCard(theme, terminology), TextCard(theme, terminology)
        self._cannot_tell = Callout(theme, terminology)
        self._accountability = Accountability(theme, terminology, self._library)
        self.origins = OriginsCard(theme, self._library)
        top: tuple[QWidget, ...] = (
            self._title,
            self._badge,
            self._summary,
            self.facts,
            self._people_note,
            self._happened,
            self._harms,
        )
        for widget in (*top, self._cannot_tell, self._compare, self._accountability, self.origins):
            self.column.addWidget(widget)
        self.column.addStretch()

    def _retranslate(self) -> None:
        self._happened.heading.setText(self.tr("What happened"))
        self._harms.heading.setText(self.tr("Side effects"))
        self._cannot_tell.heading.setText(self.tr("What this cannot tell us"))
        self._compare.setText(self.tr("Compare with other items"))
        if self._study is not None:
            self._show(self._study)

    def show_study(self, study: Study) -> None:
        """Show a study from its beginning."""
        self._study = study
        with self.laid_out_once():
            self._accountability.show_item(study)
            self._show(study)
        self.show_top()

    @override
    def sections(self) -> "Mapping[str, QWidget]":
        """Return the parts that a link can name; a study without figures tells its results in words."""
        figures = [card for card in self._figures if not card.isHidden()]
        return {
            "facts": self.facts,
            "results": next(iter(figures), self._happened),
            "story": self._happened,
            "safety": self._harms,
            "limits": self._cannot_tell,
            "source": self._accountability,
        }

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, study: Study) -> None:
        self._title.setText(text(study.address, study.title))
        self.setAccessibleName(self._title.text())
        test = study_words.fairness(fairness(study))
        self._badge.setText(SEPARATOR.join((test, study_words.count(study), study_words.direction(study.direction))))
        self._summary.set_statements(study.address, (study.summary,))
        self.facts.show_facts(self._facts(study))
        note = study.people.note
        self._people_note.set_text(text(study.address, note) if note else "")
        self._people_note.setVisible(note is not None)
        self._show_figures(study)
        self._happened.prose.set_statements(study.address, study.what_happened)
        self._show_harms(study)
        self._cannot_tell.prose.set_statements(study.address, study.cannot_tell)
        self.origins.set_origins(lambda: list(_origins(study)))

    @override
    def unfold(self, shown: str) -> None:
        self.origins.open_for(shown)

    def _facts(self, study: Study) -> list[tuple[str, str]]:
        return [
            (self.tr("Who"), text(study.address, study.condition)),
            (self.tr("How many people"), study_words.count(study)),
            (self.tr("What was given"), self._given(study)),
            (self.tr("Compared with"), self._detail(study, study.comparator)),
            (self.tr("Followed for"), self._detail(study, study.follow_up)),
        ]

    def _given(self, study: Study) -> str:
        parts = [part.text for part in (study.treatment, study.dose) if part.text]
        return SEPARATOR.join(text(study.address, part) for part in parts) or words.not_reported()

    def _detail(self, study: Study, detail: Detail) -> str:
        return text(study.address, detail.text) if detail.text else words.not_reported()

    def _show_figures(self, study: Study) -> None:
        while len(self._figures) < len(study.figures):
            card = FigureCard(self._theme, self._terminology)
            self.column.insertWidget(5 + len(self._figures), card)
            self._figures.append(card)
        for number, card in enumerate(self._figures):
            card.setVisible(number < len(study.figures))
        for card, figure in zip(self._figures, study.figures, strict=False):
            card.show_figure(study, figure)

    def _show_harms(self, study: Study) -> None:
        if study.harms:
            self._harms.prose.set_statements(study.address, study.harms)
        else:
            self._harms.prose.set_texts([words.not_reported()])

    def _on_compare(self) -> None:
        if self._study is not None:
            self.compare_requested.emit(self._study.address)


def _origins(study: Study) -> Iterator[Origin]:
    """Yield everything on the page that has an origin, in the order of the page."""
    for part in (study.summary, *_answers(study)):
        if part.text is not None:
            yield Origin(text(study.address, part.text), part.status or Status.MEMORY, part.sources)
    if study.people.note is not None:
        yield Origin(text(study.address, study.people.note), study.people.status, study.people.sources)
    for figure in study.figures:
        yield Origin(_drawn(study, figure), figure.status, figure.sources)
    for printed in study.printed:
        yield Origin(printed.statistic, printed.status, printed.sources)
    for statement in (*study.what_happened, *study.harms, *study.cannot_tell):
        yield Origin(text(study.address, statement.text), statement.status, statement.sources)


def _answers(study: Study) -> tuple[Detail | Disclosure | Statement, ...]:
    details = (study.treatment, study.dose, study.comparator, study.outcome, study.follow_up)
    return (*details, study.funding, study.conflict_of_interest)


def _drawn(study: Study, figure: Drawn) -> str:
    """Say a figure with the values of its groups."""
    groups = ", ".join(f"{text(study.address, group.name)} {words.number(group.value)}" for group in figure.groups)
    return f"{text(study.address, figure.name)}: {groups}"
