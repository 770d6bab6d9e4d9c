"""The Cases place: list on the left, detail on the right."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent

from kidneyviewer.content.model import Case, CaseKind, Course, FactKind, Item, Library
from kidneyviewer.content.trend import has_chart
from kidneyviewer.overriding import override
from kidneyviewer.ui.cases.case_view import CaseView
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.item_list import Chip, ItemList
from kidneyviewer.ui.widgets.item_model import Entry
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.counts import Counts
from kidneyviewer.ui.wording.speech import SEPARATOR

translate = QCoreApplication.translate


class CasesPlace(ListAndDetail):
    """Lets the user find a case and read it."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        self.view = CaseView(theme, terminology, library)
        super().__init__(theme, ItemList(theme, library.cases, describe, CHIPS), self.view)
        self.view.item_requested.connect(self.address_requested)
        self.view.compare_requested.connect(self.compare_requested)
        self._retranslate()

    def _retranslate(self) -> None:
        self.items.set_name(self.tr("Cases"))

    @override
    def show_item(self, item: Item) -> None:
        """Choose a case in the list and show it."""
        assert isinstance(item, Case)
        self.items.select(item)
        self.view.show_case(item)

    @override
    def swap_table(self) -> None:
        self.view.results.swap_table()

    @override
    def prepare(self) -> None:
        super().prepare()
        _ = self.view.rest  # made by being asked for
        self.view.results.chart.prepare()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def describe(item: Item) -> Entry:
    """Put a case into the words of its row."""
    assert isinstance(item, Case)
    title = text(item.address, item.title)
    detail = SEPARATOR.join(part for part in (_place(item), str(item.year), _patient(item)) if part)
    is_report = item.kind is CaseKind.CASE_REPORT
    badge = Counts().patients(item.participants) if is_report else words.case_kind(item.kind)
    return Entry(title, detail, badge, "caution" if is_report else "accent")


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
