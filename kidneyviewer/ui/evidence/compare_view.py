"""Two or three items side by side. The rows are the questions that patients ask."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from kidneyviewer.content.balance import balance
from kidneyviewer.content.comparison import CameOut, compare
from kidneyviewer.content.model import Case, Library, ResultDirection, Shelf, Study
from kidneyviewer.overriding import override
from kidneyviewer.ui.evidence import comparison_words
from kidneyviewer.ui.evidence.comparison_slot import ComparisonSlot
from kidneyviewer.ui.evidence.comparison_table import ComparisonTable
from kidneyviewer.ui.evidence.item_chooser import ChoiceGroup
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.wording import study_words
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import announce

FIRST, SECOND, THIRD = 0, 1, 2
NONE = ""
"""Used in place of an address for an empty column."""
BESIDE_ONE_ANOTHER = 660
"""From this width, in px at 100 %, the choosers are side by side."""
SHOWN_FIRST = "cases/riordan-2022"
FAIREST_BESIDE_IT = "studies/swaminathan-2018"


class CompareView(ReadingPane):
    """Lets the reader choose two or three cases or studies, and shows them in one table."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme)
        both: tuple[Case | Study, ...] = (*library.cases, *library.studies)
        self._items = {item.address: item for item in both}
        self._addresses = [*_first_pair(library), NONE]
        self._is_second_free = True
        self._build_ui(terminology)
        self._connect_signals()
        self._retranslate()

    def _build_ui(self, terminology: Terminology) -> None:
        self._title = label("title")
        self._hint = TermLabel(self._theme, terminology)
        self.slots = [ComparisonSlot(self._theme) for _ in self._addresses]
        self._card = Card()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._card.column.addLayout(self._row)
        self._row.setSpacing(12)
        for slot in self.slots:
            self._row.addWidget(slot, 1)
        self.table = ComparisonTable(self._theme, terminology)
        for widget in (self._title, self._hint, self._card, self.table):
            self.column.addWidget(widget)
        self.column.addStretch()

    def _connect_signals(self) -> None:
        for column, slot in enumerate(self.slots):
            slot.chosen.connect(lambda address, column=column: self._on_chosen(column, address))
            slot.item_requested.connect(self.item_requested)
        self.table.currentCellChanged.connect(self._show_cell)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Side by side"))
        self._hint.setText(
            self.tr("Choose two or three items. One story beside a fair trial shows what each can tell.")
        )
        self.setAccessibleName(self._title.text())
        for slot, name in zip(self.slots, (self.tr("First"), self.tr("Second"), self.tr("Third")), strict=True):
            slot.set_name(name)
        self._show()

    @property
    def addresses(self) -> tuple[str, ...]:
        """Addresses of the compared items, from left to right."""
        return tuple(address for address in self._addresses if address != NONE)

    def add(self, address: str) -> None:
        """Add the case or study at an address to the comparison."""
        if address not in self._addresses:
            column = SECOND if self._is_second_free else THIRD
            self._addresses[column] = address
            self._is_second_free = False
            self._show()
        self.show_top()
        announce(self, self._spoken())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._arrange()

    def _arrange(self) -> None:
        """Arrange the choosers side by side if titles have room, otherwise below one another."""
        direction = QBoxLayout.Direction
        has_room = self.viewport().width() >= self._theme.px(BESIDE_ONE_ANOTHER)
        self._row.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)

    def _on_chosen(self, column: int, address: str) -> None:
        self._addresses[column] = address
        self._is_second_free = self._is_second_free and column != SECOND
        self._offer(leave_out=column)
        self._compare()
        announce(self, self._spoken())

    def _show(self) -> None:
        self._offer()
        self._compare()

    def _offer(self, leave_out: int | None = None) -> None:
        """Update the choices of each list. A column that was just used keeps its choices."""
        for column, slot in enumerate(self.slots):
            if column != leave_out:
                slot.show_choice(self._offered(column), self._addresses[column])

    def _compare(self) -> None:
        items = [self._items[address] for address in self.addresses]
        heads = [(text(item.address, item.title), comparison_words.kind(item)) for item in items]
        compared = compare(items)
        rows = [
            [comparison_words.question(row.question), *map(comparison_words.answer, row.answers)] for row in compared
        ]
        self.table.setAccessibleName(self._spoken())
        self.table.show_comparison(self.tr("Question"), heads, rows)
        for number, row in enumerate(compared):
            for column, answer in enumerate(row.answers, 1):
                if answer == CameOut(ResultDirection.HARM_REPORTED):
                    self.table.show_harm(number, column)

    def _offered(self, column: int) -> list[ChoiceGroup]:
        """Return the choices for a column: everything except the items of the other columns."""
        taken = {address for at, address in enumerate(self._addresses) if at != column}
        free = [item for item in self._items.values() if item.address not in taken]
        groups = [_group(self.tr("Cases"), [item for item in free if isinstance(item, Case)])]
        for shelf in Shelf:
            on_shelf = [item for item in free if isinstance(item, Study) and item.shelf is shelf]
            groups.append(_group(study_words.shelf(shelf), on_shelf))
        nothing = [ChoiceGroup("", ((NONE, self.tr("None")),))] if column == THIRD else []
        return nothing + [group for group in groups if group.items]

    def _spoken(self) -> str:
        """Return what is compared, as a sentence."""
        titles = [text(address, self._items[address].title) for address in self.addresses]
        shown = (
            self.tr("Three items are compared: %1; %2; %3")
            if len(titles) > THIRD
            else self.tr("Two items are compared: %1; %2")
        )
        return fill(shown, *titles)

    def _show_cell(self, row: int, column: int) -> None:
        """Scroll to the cell that has the focus. The table itself is as high as its rows and does not scroll."""
        cell = self.table.visualRect(self.table.model().index(row, column))
        if not cell.isEmpty():
            corner = self.table.viewport().mapTo(self._page, cell.topLeft())
            self.ensureVisible(corner.x(), corner.y() + min(cell.height(), self.viewport().height()), 0, 0)
            self.ensureVisible(corner.x(), corner.y(), 0, 0)


def _first_pair(library: Library) -> tuple[str, str]:
    """Return the initial comparison: a report of one patient, and the fairest trial beside it."""
    case = next((case for case in library.cases if case.address == SHOWN_FIRST), library.cases[0])
    if FAIREST_BESIDE_IT in library.by_address:
        return case.address, FAIREST_BESIDE_IT
    beside: tuple[Case | Study, ...] = (*balance(case, library.studies), *library.studies, *library.cases)
    return case.address, next(item.address for item in beside if item.address != case.address)


def _group(heading: str, items: Sequence[Case | Study]) -> ChoiceGroup:
    return ChoiceGroup(heading, tuple((item.address, text(item.address, item.title)) for item in items))
