"""The pane on the left: chips, filter box, list, and how many items are shown."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QToolButton, QVBoxLayout

from kidneyviewer.content.model import Item
from kidneyviewer.overriding import override
from kidneyviewer.plain_signs import LONGEST_TYPED
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.extra_buttons import is_extra_button
from kidneyviewer.ui.widgets.folding_choice import FoldingChoice
from kidneyviewer.ui.widgets.index_bar import IndexBar
from kidneyviewer.ui.widgets.item_delegate import ItemDelegate
from kidneyviewer.ui.widgets.item_model import Entry, ItemModel
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.row_view import RowView
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import announce

if TYPE_CHECKING:
    from kidneyviewer.content.finding.index import Index

SAMPLE = 200
"""Up to this length each row is measured; in longer lists this many rows set the height, and hidden rows are free."""

LOWEST = 48
"""Smallest height of the rows together, in px."""
SIDE = 12
"""Space beside the list, in px."""
INDEX_SHARE, CHIP_SHARE = 0.18, 0.3
"""Largest share of the height for the buttons of the index, and for the chips."""


class FilterBox(QLineEdit):
    """A field that leaves the Back and Forward buttons of a mouse to the window."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if is_extra_button(event):
            event.ignore()
        else:
            super().mousePressEvent(event)


class Chip:
    """A filter: its name in the current language, and which items it accepts, None for all."""

    def __init__(self, name: Callable[[], str], accepts: Callable[[Item], bool] | None) -> None:
        self.name = name
        self.accepts = accepts


class ItemList(QFrame):
    """Lets the user find and choose an item. Choosing by program emits no signal."""

    item_selected = Signal(object)
    index_wanted = Signal()
    """Something was typed for the first time, and the search index does not exist yet."""

    def __init__(
        self, theme: Theme, items: Sequence[Item], describe: Callable[[Item], Entry], chips: Sequence[Chip]
    ) -> None:
        super().__init__()
        self.setObjectName("list")
        self._theme = theme
        self._chips = tuple(chips)
        self._model = ItemModel(items, describe)
        self._address = ""
        self._heads: tuple[str, ...] = ()
        self._is_long = len(items) > SAMPLE
        self._has_asked = False
        self._build_ui()
        self._connect_signals()
        self._retranslate()

    def _build_ui(self) -> None:
        self.filter_box = FilterBox()
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.setMaxLength(LONGEST_TYPED)
        self.chips = FoldingChoice(self._theme)
        self.index_bar = IndexBar(self._theme)
        self.view = RowView()
        self.view.setUniformItemSizes(self._is_long)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setMinimumHeight(LOWEST)
        self._delegate = ItemDelegate(self._theme, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setModel(self._model)
        self._nothing = label("small")
        self._count = label("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE // 2, 10)
        column.setSpacing(10)
        for widget in (self.filter_box, self.chips, self.index_bar, self._nothing):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addWidget(self._count)
        self.chips.setVisible(bool(self._chips))

    def _connect_signals(self) -> None:
        self.filter_box.textChanged.connect(self._on_filter)
        self.chips.chosen.connect(self._on_filter)
        self.index_bar.head_requested.connect(self._on_head)
        self.view.width_changed.connect(self._measure_rows)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)

    def _retranslate(self) -> None:
        self.filter_box.setPlaceholderText(self.tr("Filter this list"))
        self.filter_box.setAccessibleName(self.tr("Filter this list"))
        self.chips.set_name(self.tr("Groups"))
        for clear in self.filter_box.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the filter"))
        self._nothing.setText(self.tr("Nothing in this list matches. Try fewer letters or another group."))
        current = max(0, self.chips.current)
        self.chips.set_labels([chip.name() for chip in self._chips])
        self.chips.set_current(current)
        self._fit_index()
        self._model.set_language(self._theme.language)
        self._delegate.forget()
        self._measure_rows()
        self._show_state()

    @property
    def first(self) -> Item:
        """The item at the top of the list."""
        return self._model.item(0)

    def arrange(self, items: Sequence[Item], heads: Mapping[str, str]) -> None:
        """Reorder the items, in groups below heads (address → head), to which a bar leads."""
        self._heads = tuple(dict.fromkeys(heads[item.address] for item in items)) if heads else ()
        self._model.arrange(items, heads)
        self._measure_rows()
        self._show_state()
        QTimer.singleShot(0, self, self._restore_selection)  # once the bar above the list has been laid out

    def select(self, item: Item) -> None:
        """Select an item. If the filter hides it, the filter is cleared."""
        self._address = item.address
        if self._model.row_of(item.address) < 0:
            self.filter_box.clear()
            self.chips.set_current(0)
            self._apply_filter()
            self._show_state()
        self._restore_selection()

    def select_nothing(self) -> None:
        """Clear the selection, as while a page without a row is shown."""
        self._address = ""
        self._restore_selection()

    def prepare(self) -> None:
        """Prepare the filter box so that the first letter is answered quickly."""
        self._model.make_ready()

    def set_index(self, index: "Index") -> None:
        """Filter by the search index, too, from now on, beginning with what was already typed."""
        self._has_asked = True
        self._model.set_index(index)
        if self.filter_box.text():
            self._show_result()

    def set_name(self, name: str) -> None:
        """Set the accessible name of the list."""
        self.view.setAccessibleName(name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_index()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_delegate"):
            self._delegate.forget()
            self._measure_rows()
            self._fit_index()

    def _fit_index(self) -> None:
        """Leave most of the height to the list, and enough of it in a low window."""
        width, layout = self.contentsRect().width() - 2 * SIDE, self.layout()
        self.index_bar.fit(width, round(self.height() * INDEX_SHARE))
        if layout is None:
            return
        margins = layout.contentsMargins()
        others = [one for one in (self.filter_box, self.index_bar, self._count) if not one.isHidden()]
        taken = sum(one.sizeHint().height() + layout.spacing() for one in others)
        free = self.height() - taken - margins.top() - margins.bottom() - layout.spacing() - LOWEST
        self.chips.fit(width, min(free, round(self.height() * CHIP_SHARE)))

    def _on_filter(self) -> None:
        self._apply_filter()
        self._show_result()
        if self.filter_box.text() and not self._has_asked:
            self._has_asked = True
            self.index_wanted.emit()

    def _show_result(self) -> None:
        self._show_state()
        announce(self.view, self._count.text() if self._model.rowCount() else self._nothing.text())

    def _on_head(self, head: str) -> None:
        """Select the first item below a head, scroll it to the top of the list, and move the focus there."""
        index = self._model.index(self._model.rows_of_heads()[head])
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _apply_filter(self) -> None:
        chip = self._chips[max(0, self.chips.current)] if self._chips else None
        self._model.set_filter(self.filter_box.text(), chip.accepts if chip else None)

    def _show_state(self) -> None:
        """Show how many items there are, and keep the selected item marked while the filter shows it."""
        shown = self._model.rowCount()
        self._nothing.setVisible(shown == 0)
        self.index_bar.show_heads(self._heads, self._model.rows_of_heads())
        self._fit_index()
        counted = self.tr("%1 of %n", "", self._model.total)
        self._count.setText(fill(counted, shown))
        self._restore_selection()

    def _restore_selection(self) -> None:
        row = self._model.row_of(self._address)
        index = self._model.index(row) if row >= 0 else QModelIndex()
        selection = self.view.selectionModel()
        with QSignalBlocker(selection):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.view.scrollTo(index)
        self.view.viewport().update()

    def _measure_rows(self) -> None:
        width = self.view.viewport().width()
        if width > 0:
            self._delegate.measure(width, self._model.sample(SAMPLE) if self._is_long else None)
            self.view.scheduleDelayedItemsLayout()
            QTimer.singleShot(0, self, self._show_selected)

    def _show_selected(self) -> None:
        """Scroll to the selected row, which other heights of the rows above it may have moved away."""
        if self.view.currentIndex().isValid():
            self.view.scrollTo(self.view.currentIndex())

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            item = self._model.item(current.row())
            self._address = item.address
            self.item_selected.emit(item)
