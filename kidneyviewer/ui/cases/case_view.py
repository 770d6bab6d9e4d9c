"""The detail of one item of the case list."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QTimer

from kidneyviewer.content.model import Case, CaseKind, Disclosure, Fact, Library, Status
from kidneyviewer.content.texts import ANALYTES
from kidneyviewer.overriding import override
from kidneyviewer.ui import words
from kidneyviewer.ui.cases.facts_strip import FactsStrip
from kidneyviewer.ui.cases.results_card import ResultsCard
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.accountability import Accountability
from kidneyviewer.ui.widgets.labels import Badge, label
from kidneyviewer.ui.widgets.origins import Origin, OriginsCard
from kidneyviewer.ui.widgets.passages import Callout, Passage
from kidneyviewer.ui.widgets.reading_pane import ReadingPane


class CaseView(ReadingPane):
    """Shows one case: facts, results, what happened, side effects, what it cannot tell us, source."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme)
        self._terminology = terminology
        self._library = library
        self._case: Case | None = None
        self._build_ui()
        self._connect_signals()
        self._retranslate()

    def _build_ui(self) -> None:
        theme, terminology = self._theme, self._terminology
        self._title = label("title")
        self._badge = Badge("caution")
        self.facts = FactsStrip(theme, terminology)
        self.results = ResultsCard(theme, terminology, self._library)
        self._happened = Passage(theme, terminology)
        self._side_effects = Passage(theme, terminology)
        self._cannot_tell = Callout(theme, terminology)
        self._accountability = Accountability(theme, terminology, self._library)
        self.origins = OriginsCard(self._library)
        for widget in (
            self._title,
            self._badge,
            self.facts,
            self.results,
            self._happened,
            self._side_effects,
            self._cannot_tell,
            self._accountability,
            self.origins,
        ):
            self.column.addWidget(widget)
        self.column.addStretch()

    def _connect_signals(self) -> None:
        self.results.origins_requested.connect(self._on_origins_requested)

    def _retranslate(self) -> None:
        self._side_effects.heading.setText(self.tr("Side effects"))
        self._cannot_tell.heading.setText(self.tr("What this cannot tell us"))
        if self._case is not None:
            self._show(self._case)

    def show_case(self, case: Case) -> None:
        """Show a case from its beginning."""
        self._case = case
        self.results.show_case(case)
        self._accountability.show_item(case)
        self._show(case)
        self.show_top()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, case: Case) -> None:
        is_review = case.kind is CaseKind.REVIEW
        self._title.setText(text(case.address, case.title))
        self._badge.setText(f"{words.case_kind(case.kind)} · {text(case.address, case.evidence_note)}")
        self._badge.set_role("accent" if is_review else "caution")
        self.facts.show_case(case)
        self._happened.heading.setText(self.tr("What it says") if is_review else self.tr("What happened"))
        self._happened.prose.set_statements(case.address, case.what_happened)
        self._side_effects.prose.set_statements(case.address, case.side_effects)
        self._cannot_tell.prose.set_statements(case.address, case.cannot_tell)
        self.origins.set_origins(lambda: list(self._origins(case)))

    def _origins(self, case: Case) -> Iterator[Origin]:
        """Give everything on the page that has an origin, in the order of the page."""
        for fact in case.facts:
            yield from self._disclosed(case, fact)
        yield from self._measured(case)
        for statement in (*case.what_happened, *case.side_effects, *case.cannot_tell):
            yield Origin(text(case.address, statement.text), statement.status, statement.sources)
        for disclosure in (case.funding, case.conflict_of_interest):
            yield from self._disclosed(case, disclosure)

    def _disclosed(self, case: Case, part: Fact | Disclosure) -> Iterator[Origin]:
        if part.text is not None:
            yield Origin(text(case.address, part.text), part.status or Status.MEMORY, part.sources)

    def _measured(self, case: Case) -> Iterator[Origin]:
        for series in case.series:
            analyte = self._library.analytes[series.analyte]
            for measurement in series.measurements:
                values = (measurement.value, measurement.second)
                if measurement.value is not None:
                    shown = f"{text(ANALYTES, analyte.short_name)} {words.quantity(values, series.unit)}"
                    when = words.moment(measurement.at)
                    yield Origin(f"{shown} ({when})", measurement.status, measurement.sources)

    def _on_origins_requested(self) -> None:
        self.origins.open()
        QTimer.singleShot(0, self, lambda: self.show_widget(self.origins))
