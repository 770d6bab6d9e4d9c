"""One glossary term: names, meaning, scale, usual range, where it is used, related terms."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from kidneyviewer.content import units
from kidneyviewer.content.model import Library, Scale, Term
from kidneyviewer.overriding import override
from kidneyviewer.ui.glossary.scale_bar import ScaleBar
from kidneyviewer.ui.glossary.uses_card import UsesCard
from kidneyviewer.ui.page.origins_card import Origin, OriginsCard
from kidneyviewer.ui.page.text_cards import Callout, TextCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.link_row import LinkRow
from kidneyviewer.ui.widgets.other_names import OtherNames
from kidneyviewer.ui.widgets.prose import Prose, Style
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.wording import words


class TermView(ReadingPane):
    """Shows one term."""

    item_requested = Signal(str)
    passage_requested = Signal(str, str)
    """The reader wants to see a passage that uses the term; carries the address of its item and its text."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme)
        self._terminology = terminology
        self._library = library
        self._term: Term | None = None
        self._build_ui()
        self._connect_signals()
        self._retranslate()

    def _build_ui(self) -> None:
        theme, terminology = self._theme, self._terminology
        self._name = label("title")
        self._other_names = OtherNames(theme)
        self._meaning = Prose(theme, terminology)
        self._meaning_card = Card()
        self._meaning_card.column.addWidget(self._meaning)
        self._range = TextCard(theme, terminology)
        self._build_scale()
        self._caution = Callout(theme, terminology)
        self.uses, self._related = UsesCard(theme), LinkRow(theme)
        self.origins = OriginsCard(theme, self._library)
        for widget in (
            self._name,
            self._other_names,
            self._meaning_card,
            self._scale_card,
            self._caution,
            self._range,
            self._related,
            self.uses,
            self.origins,
        ):
            self.column.addWidget(widget)
        self.column.addStretch()

    def _build_scale(self) -> None:
        self._scale_card = Card()
        self._scale_heading = label("heading")
        self._unit = label("small")
        self.scale_bar = ScaleBar(self._theme)
        self._steps = Prose(self._theme, self._terminology, Style.LIST)
        for widget in (self._scale_heading, self._unit, self.scale_bar, self._steps):
            self._scale_card.column.addWidget(widget)

    def _connect_signals(self) -> None:
        self.uses.item_requested.connect(self.item_requested)
        self.uses.passage_requested.connect(self.passage_requested)
        self._related.item_requested.connect(self.item_requested)

    def _retranslate(self) -> None:
        self._scale_heading.setText(self.tr("What does the number mean?"))
        self._caution.heading.setText(self.tr("Take care"))
        self._related.heading.setText(self.tr("Related words"))
        if self._term is not None:
            self._show(self._term)

    def show_term(self, term: Term) -> None:
        """Show a term from its beginning."""
        self._term = term
        with self.laid_out_once():
            self._show(term)
        self.show_top()

    @override
    def sections(self) -> Mapping[str, QWidget]:
        """Return the parts that a link can name, without those that this term does not have."""
        parts: dict[str, QWidget] = {
            "meaning": self._meaning_card,
            "scale": self._scale_card,
            "range": self._range,
            "used": self.uses,
            "related": self._related,
            "source": self.origins,
        }
        return {name: part for name, part in parts.items() if not part.isHidden()}

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, term: Term) -> None:
        self._name.setText(text(term.address, term.name))
        self.setAccessibleName(self._name.text())
        self._other_names.show_names(term, self._terminology.translation)
        self._meaning.set_texts([words.meaning(term)], leave_out=term.id)
        self._range.heading.setText(words.range_heading(term))
        self._range.setVisible(term.usual_range is not None)
        if term.usual_range is not None:
            self._range.prose.set_statements(term.address, (term.usual_range,), leave_out=term.id)
        self._show_scale(term)
        self.uses.show_uses(self._terminology.where_used(term))
        self._related.show_items([self._library.terms[related] for related in term.related])
        self.origins.set_origins(lambda: list(_origins(term)))

    @override
    def unfold(self, shown: str) -> None:
        self.origins.open_for(shown)

    def _show_scale(self, term: Term) -> None:
        scale = term.scale
        for card in (self._scale_card, self._caution):
            card.setVisible(scale is not None)
        if scale is not None:
            steps = _steps(term, scale)
            self._unit.setText(units.symbol(scale.unit))
            self.scale_bar.show_scale(scale, "; ".join(steps))
            self.scale_bar.setAccessibleName(self._scale_heading.text())
            self._steps.set_texts(steps, leave_out=term.id)
            self._caution.prose.set_statements(term.address, (scale.note,), leave_out=term.id)


def _steps(term: Term, scale: Scale) -> list[str]:
    """Say each step in words: letter, limits, meaning."""
    shown, above = [], None
    for step in scale.steps:
        limits = words.step_limits(step.low, above)
        shown.append(words.step(step.code, limits, text(term.address, step.text)))
        above = step.low
    return shown


def _origins(term: Term) -> Iterator[Origin]:
    yield Origin(text(term.address, term.meaning), term.status, term.sources)
    for statement in (term.usual_range, term.scale.note if term.scale else None):
        if statement is not None:
            yield Origin(text(term.address, statement.text), statement.status, statement.sources)
