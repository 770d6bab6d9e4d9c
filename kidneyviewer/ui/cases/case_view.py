"""The detail of one item of the case list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal

from kidneyviewer.content.model import Case, CaseKind, Library
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.facts_strip import FactsStrip
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Badge, label
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.wording import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from kidneyviewer.ui.cases.case_rest import CaseRest


class CaseView(ReadingPane):
    """Shows one case: facts, results, and the rest, which is built when the window has been painted once."""

    item_requested = Signal(str)
    compare_requested = Signal(str)
    """The reader wants to see the case beside others; carries its address."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme)
        self._terminology = terminology
        self._library = library
        self._case: Case | None = None
        self._rest: CaseRest | None = None
        self._title = label("title")
        self._badge = Badge("caution")
        self.facts = FactsStrip(theme, terminology)
        self.results = ResultsCard(theme, terminology, library)
        for widget in (self._title, self._badge, self.facts, self.results):
            self.column.addWidget(widget)
        self.column.addStretch()
        self.results.origins_requested.connect(self._on_origins_requested)

    @property
    def rest(self) -> "CaseRest":
        """What stands below the results; built now if it is not yet."""
        if self._rest is None:
            from kidneyviewer.ui.cases.case_rest import CaseRest  # noqa: PLC0415 - not before the first paint

            self._rest = CaseRest(self._theme, self._terminology, self._library)
            self._rest.item_requested.connect(self.item_requested)
            self._rest.compare_requested.connect(self.compare_requested)
            self.column.insertWidget(self.column.count() - 1, self._rest)
            self._rest.show()  # a passage of it may be looked for before Qt shows it
            if self._case is not None:
                self._rest.show_case(self._case)
        return self._rest

    def show_case(self, case: Case) -> None:
        """Show a case from its beginning."""
        self._case = case
        with self.laid_out_once():
            self.results.show_case(case)
            self._show(case)
            if self._rest is not None:
                self._rest.show_case(case)
        self.show_top()

    @override
    def sections(self) -> "Mapping[str, QWidget]":
        return {"facts": self.facts, "results": self.results, **self.rest.sections()}

    @override
    def complete(self) -> None:
        _ = self.rest  # built by being asked for

    @override
    def unfold(self, shown: str) -> None:
        if not self.results.unfold(shown):
            self.rest.origins.open_for(shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._case is not None:
            self._show(self._case)

    def _show(self, case: Case) -> None:
        self._title.setText(text(case.address, case.title))
        self.setAccessibleName(self._title.text())
        self._badge.setText(f"{words.case_kind(case.kind)} · {text(case.address, case.evidence_note)}")
        self._badge.set_role("accent" if case.kind is CaseKind.REVIEW else "caution")
        self.facts.show_facts([(words.fact_kind(fact.kind), words.fact(case.address, fact)) for fact in case.facts])

    def _on_origins_requested(self) -> None:
        self.rest.origins.open()
        QTimer.singleShot(0, self, lambda: self.show_widget(self.rest.origins))
