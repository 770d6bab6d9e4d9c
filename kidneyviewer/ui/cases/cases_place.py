"""The Cases place: list on the left, page on the right."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent

from kidneyviewer.content.model import Case, CaseKind, Course, FactKind, Item, Library
from kidneyviewer.content.page import Balance, Provenance, Results
from kidneyviewer.content.trend import has_chart
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.balance_card import BalanceCard
from kidneyviewer.ui.page.block_views import shared_makers
from kidneyviewer.ui.page.page_view import Makers, PageView
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.style.badge_tone import Tone
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.item_list import Chip, ItemList
from kidneyviewer.ui.widgets.item_model import Entry
from kidneyviewer.ui.widgets.labels import link
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.counts import Counts
from kidneyviewer.ui.wording.speech import SEPARATOR

translate = QCoreApplication.translate

SHOWN_FIRST = 4
"""Title, facts, what must be known beforehand, and results: a new window shows these blocks first; the others are
built after the first paint.
"""


class CasesPlace(ListAndDetail):
    """Lets the user find and read a case."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        self._parts = theme, terminology, library
        own: Makers = {Results: self._results_card, Balance: self._balance_card}
        self.view = PageView(theme, library, {**shared_makers(*self._parts), **own}, SHOWN_FIRST)
        super().__init__(theme, ItemList(theme, library.cases, describe, CHIPS), self.view)
        self._compare = link()
        self._compare.clicked.connect(self._on_compare)
        self.view.put_before(Provenance, self._compare)
        self._retranslate()

    def _retranslate(self) -> None:
        self.items.set_name(self.tr("Cases"))
        self._compare.setText(self.tr("Compare with other items"))

    def _results_card(self) -> ResultsCard:
        card = ResultsCard(*self._parts)
        card.origins_requested.connect(self.view.open_origins)
        return card

    def _balance_card(self) -> BalanceCard:
        theme, terminology, _ = self._parts
        card = BalanceCard(theme, terminology)
        card.item_requested.connect(self.address_requested)
        return card

    def _on_compare(self) -> None:
        if self.view.page is not None:
            self.compare_requested.emit(self.view.page.address)

    @override
    def show_item(self, item: Item) -> None:
        """Select a case in the list and show it."""
        assert isinstance(item, Case)
        self.items.select(item)
        self.view.show_item(item)

    @override
    def swap_table(self) -> None:
        card = self.view.part(ResultsCard)
        if card is not None:
            card.swap_table()

    @override
    def prepare(self) -> None:
        super().prepare()
        self.view.complete()
        card = self.view.part(ResultsCard)
        if card is not None:
            card.chart.prepare()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def describe(item: Item) -> Entry:
    """Return the row of a case."""
    assert isinstance(item, Case)
    title = text(item.address, item.title)
    detail = SEPARATOR.join(part for part in (_place(item), str(item.year), _patient(item)) if part)
    is_report = item.kind is CaseKind.CASE_REPORT
    badge = Counts().patients(item.participants) if is_report else words.case_kind(item.kind)
    return Entry(title, detail, badge, Tone.CAUTION if is_report else Tone.ACCENT)


def _place(case: Case) -> str:
    return text(case.address, case.place) if case.place else ""


def _patient(case: Case) -> str:
    fact = next((fact for fact in case.facts if fact.kind is FactKind.PATIENT), None)
    return text(case.address, fact.text) if fact and fact.text else ""


def _begins(course: Course) -> Callable[[Item], bool]:
    return lambda item: isinstance(item, Case) and item.course is course


CHIPS = (
    Chip(lambda: translate("CasesPlace", "All"), None),
    Chip(lambda: translate("CasesPlace", "Sudden (AKI)"), _begins(Course.SUDDEN)),
    Chip(lambda: translate("CasesPlace", "Long-term (CKD)"), _begins(Course.LONG_TERM)),
    Chip(lambda: translate("CasesPlace", "Has chart"), lambda item: isinstance(item, Case) and has_chart(item)),
)
