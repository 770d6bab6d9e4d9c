"""What stands below the results of a case: what happened, side effects, limits, fair trials, source, origins."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.model import Case, CaseKind, Disclosure, Fact, Library, Status
from kidneyviewer.content.texts import ANALYTES
from kidneyviewer.overriding import override
from kidneyviewer.ui.page import balance_card
from kidneyviewer.ui.page.accountability import Accountability
from kidneyviewer.ui.page.balance_card import BalanceCard
from kidneyviewer.ui.page.origins_card import Origin, OriginsCard
from kidneyviewer.ui.page.text_cards import Callout, TextCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import link
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.wording import words


class CaseRest(WidthFirst, QWidget):
    """Cards below one another. Built after the first paint, since a window that opens shows what is above."""

    item_requested = Signal(str)
    compare_requested = Signal(str)
    """The reader wants to see the case beside others; carries its address."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__()
        self._library = library
        self._case: Case | None = None
        self._happened = TextCard(theme, terminology)
        self._side_effects = TextCard(theme, terminology)
        self._cannot_tell = Callout(theme, terminology)
        self.balance = BalanceCard(theme, terminology, library)
        self.compare = link()
        self._accountability = Accountability(theme, terminology, library)
        self.origins = OriginsCard(theme, library)
        self._arrange()
        self.balance.item_requested.connect(self.item_requested)
        self.compare.clicked.connect(self._on_compare)
        self._retranslate()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self._happened, self._side_effects, self._cannot_tell, self.balance):
            column.addWidget(card)
        for below in (self.compare, self._accountability, self.origins):
            column.addWidget(below)

    def _retranslate(self) -> None:
        self._side_effects.heading.setText(self.tr("Side effects"))
        self._cannot_tell.heading.setText(self.tr("What this cannot tell us"))
        self.compare.setText(self.tr("Compare with other items"))
        if self._case is not None:
            self._show(self._case)

    def show_case(self, case: Case) -> None:
        """Show the rest of a case."""
        self._case = case
        self._accountability.show_item(case)
        self.balance.show_case(case)
        self._show(case)

    def sections(self) -> dict[str, QWidget]:
        """Return the parts that a link can name."""
        return {
            "story": self._happened,
            "safety": self._side_effects,
            "limits": self._cannot_tell,
            "trials": self.balance,
            "source": self._accountability,
        }

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, case: Case) -> None:
        is_review = case.kind is CaseKind.REVIEW
        self._happened.heading.setText(self.tr("What it says") if is_review else self.tr("What happened"))
        self._happened.prose.set_statements(case.address, case.what_happened)
        self._side_effects.prose.set_statements(case.address, case.side_effects)
        self._cannot_tell.prose.set_statements(case.address, case.cannot_tell)
        self.origins.set_origins(lambda: list(_origins(case, self._library)))

    def _on_compare(self) -> None:
        if self._case is not None:
            self.compare_requested.emit(self._case.address)


def _origins(case: Case, library: Library) -> Iterator[Origin]:
    """Yield everything on the page that has an origin, in the order of the page."""
    for fact in case.facts:
        yield from _disclosed(case, fact)
    yield from _measured(case, library)
    for statement in (*case.what_happened, *case.side_effects, *case.cannot_tell):
        yield Origin(text(case.address, statement.text), statement.status, statement.sources)
    yield from balance_card.origins(case, library)
    for disclosure in (case.funding, case.conflict_of_interest):
        yield from _disclosed(case, disclosure)


def _disclosed(case: Case, part: Fact | Disclosure) -> Iterator[Origin]:
    if part.text is not None:
        yield Origin(text(case.address, part.text), part.status or Status.MEMORY, part.sources)


def _measured(case: Case, library: Library) -> Iterator[Origin]:
    for series in case.series:
        analyte = library.analytes[series.analyte]
        for measurement in series.measurements:
            if measurement.value is not None:
                value = words.quantity((measurement.value, measurement.second), series.unit)
                shown = f"{text(ANALYTES, analyte.short_name)} {value} ({words.moment(measurement.at)})"
                yield Origin(shown, measurement.status, measurement.sources)
