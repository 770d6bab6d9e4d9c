"""A list on the left and the chosen item on the right, in widths that suit window and text size."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kidneyviewer.content.model import Item
from kidneyviewer.overriding import override
from kidneyviewer.ui.style import measures
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.item_list import ItemList
from kidneyviewer.ui.widgets.put_off import PutOff
from kidneyviewer.ui.widgets.reading_pane import ReadingPane


class ListAndDetail(QWidget):
    """Arranges the two panes. Each place decides how to show an item."""

    item_selected = Signal(object)
    """The user chose an item in the list."""
    address_requested = Signal(str)
    """The user followed a link to another item."""
    passage_requested = Signal(str, str)
    """The user followed a link to a passage. Carries the address of its item and the key of the passage."""
    compare_requested = Signal(str)
    """The user wants to compare an item, which another place does. Carries its address."""

    def __init__(self, theme: Theme, items: ItemList, *details: ReadingPane) -> None:
        super().__init__()
        self._theme = theme
        self.items = items
        self._answer: ReadingPane | None = None
        self._details = QStackedWidget()
        self._details.setMinimumWidth(measures.NARROWEST_PAGE)
        for detail in details:
            self._add_detail(detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(items)
        row.addWidget(self._details, 1)
        items.item_selected.connect(self.item_selected)

    @property
    def detail(self) -> ReadingPane:
        """The current detail; most places have only one."""
        detail = self._details.currentWidget()
        assert isinstance(detail, ReadingPane)
        return detail

    def _add_detail(self, detail: ReadingPane) -> None:
        self._details.addWidget(detail)
        PutOff(detail, self._theme)

    def show_detail(self, detail: ReadingPane) -> None:
        """Show one of the details."""
        self._details.setCurrentWidget(detail)

    def show_answer(self, answer: ReadingPane) -> None:
        """Show a page that is in no list, until an item is shown again."""
        if self._answer is None:
            self._before = self.detail
        self._answer = answer
        if self._details.indexOf(answer) < 0:
            self._add_detail(answer)
        self._details.setCurrentWidget(answer)
        self.items.select_nothing()

    def close_answer(self) -> bool:
        """Remove that page, and return whether it was there."""
        answer, self._answer = self._answer, None
        if answer is not None:
            self._details.setCurrentWidget(self._before)
        return answer is not None

    def show_item(self, item: Item) -> None:
        """Select an item of this place in the list and show it."""
        raise NotImplementedError

    def swap_table(self) -> None:
        """Show the table instead of the chart, or the chart again, if the place has both."""

    def add_to_comparison(self, address: str) -> None:
        """Add an item to the comparison, if the place has one."""

    def prepare(self) -> None:
        """Do everything that can wait until the window has been painted."""
        self.items.prepare()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "items"):
            self._share_width()

    def _share_width(self) -> None:
        self.items.setFixedWidth(measures.list_width(self.width(), self._theme.text_size))
