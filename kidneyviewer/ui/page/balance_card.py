"""What fair trials found: stands beside each case, so that no single story is read alone. Cannot be closed."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.evidence import balance, shares_cells, shares_disease
from kidneyviewer.content.model import Case, Library, Study
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.origins_card import Origin
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Badge, Card, label
from kidneyviewer.ui.widgets.prose import Prose
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.widgets.wrapped_link import WrappedLink
from kidneyviewer.ui.wording import study_words


class BalanceCard(Card):
    """The studies that stand beside a case, each with what came out."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self._library = library
        self._case: Case | None = None
        self._heading = label("heading")
        self._none = label("body")
        self.entries: list[BalanceEntry] = []
        for widget in (self._heading, self._none):
            self.column.addWidget(widget)
        self._retranslate()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("What fair trials found"))
        self._none.setText(self.tr("We found no trial of this disease or these cells that has a result."))
        if self._case is not None:
            self._show(self._case)

    def show_case(self, case: Case) -> None:
        """Show the studies beside a case."""
        self._case = case
        self._show(case)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, case: Case) -> None:
        studies = balance(case, self._library.studies)
        self._none.setVisible(not studies)
        while len(self.entries) < len(studies):
            self._add()
        for number, entry in enumerate(self.entries):
            entry.setVisible(number < len(studies))
        for entry, study in zip(self.entries, studies, strict=False):
            entry.show_study(study, self._note(case, study))

    def _add(self) -> None:
        entry = BalanceEntry(self._theme, self._terminology)
        entry.item_requested.connect(self.item_requested)
        self.entries.append(entry)
        self.column.addWidget(entry)

    def _note(self, case: Case, study: Study) -> str:
        """Say how a study differs from a case; empty when it is about the same."""
        if not shares_disease(case, study):
            return self.tr("Another kidney disease than in this case.")
        if not shares_cells(case, study):
            return self.tr("Other cells than in this case.")
        return ""


class BalanceEntry(WidthFirst, QWidget):
    """One study: its question, which opens it, what came out, its summary, how it differs from the case."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self._address = ""
        self.link = WrappedLink(theme)
        self.badge = Badge("caution")
        self.summary = Prose(theme, terminology)
        self.note = label("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(4)
        for widget in (self.link, self.badge, self.summary, self.note):
            column.addWidget(widget)
        self.link.clicked.connect(self._on_clicked)

    def show_study(self, study: Study, note: str) -> None:
        """Show a study, and a note where there is one."""
        self._address = study.address
        self.link.setText(text(study.address, study.title))
        self.badge.setText(study_words.direction(study.direction))
        self.summary.set_statements(study.address, (study.summary,))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _on_clicked(self) -> None:
        self.item_requested.emit(self._address)


def origins(case: Case, library: Library) -> Iterator[Origin]:
    """Yield where the sentences of the card come from."""
    for study in balance(case, library.studies):
        summary = study.summary
        yield Origin(text(study.address, summary.text), summary.status, summary.sources)
