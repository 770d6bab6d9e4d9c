"""A filtered list of items. Rows are put into words only when they are painted or searched."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from kidneyviewer.content.model import Item
from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.badge_tone import Tone
from kidneyviewer.ui.wording.speech import spoken

if TYPE_CHECKING:
    from kidneyviewer.content.finding.filtering import RowFilter
    from kidneyviewer.content.finding.index import Index

AnyIndex = QModelIndex | QPersistentModelIndex
HEAD_ROLE = Qt.ItemDataRole.UserRole + 1
"""The head above a row: that of its group for the first row of a group, otherwise empty."""
ROWS_AT_ONCE = 400
"""Rows that are put into words at a time while the program is idle: a few milliseconds."""


class Entry(Struct, frozen=True):
    """A row in words: ``badge`` is empty if there is none; ``tone`` gives it its colours."""

    title: str
    detail: str
    badge: str
    tone: Tone


class ItemModel(QAbstractListModel):
    """The items that pass the filter. ``describe`` puts an item into words, in the current language."""

    def __init__(self, items: Sequence[Item], describe: Callable[[Item], Entry]) -> None:
        super().__init__()
        self._all = tuple(items)
        self._numbers = {item.address: number for number, item in enumerate(self._all)}
        self._heads: Mapping[str, str] = {}
        self._describe = describe
        self._entries: list[Entry | None] = [None] * len(self._all)
        self._accepts: Callable[[Item], bool] | None = None
        self._typed = ""
        self._language = Language.ENGLISH
        self._index: Index | None = None
        self._row_filter: RowFilter | None = None
        self._rows: Sequence[int] = range(len(self._all))
        """Numbers of the items that pass the filter, ascending."""
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._on_idle)
        self._left: Iterator[int] = iter(range(len(self._all)))
        self._is_getting_ready = False

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._entry(self._rows[index.row()]).title
            case Qt.ItemDataRole.UserRole:
                return self._entry(self._rows[index.row()])
            case Qt.ItemDataRole.AccessibleTextRole:
                entry = self._entry(self._rows[index.row()])
                return spoken(self._head(index.row()), entry.title, entry.detail, entry.badge)
            case Qt.ItemDataRole.ToolTipRole:
                entry = self._entry(self._rows[index.row()])
                return spoken(entry.title, entry.detail, entry.badge)
            case _ if role == HEAD_ROLE:
                return self._head(index.row())
            case _:
                return None

    @property
    def total(self) -> int:
        """How many items there are, filtered or not."""
        return len(self._all)

    def sample(self, count: int) -> list[Entry]:
        """Return the first entries of the whole list, which determine the row height."""
        return [self._entry(number) for number in range(min(count, len(self._all)))]

    def item(self, row: int) -> Item:
        """Return the item in a row."""
        return self._all[self._rows[row]]

    def row_of(self, address: str) -> int:
        """Return the row of an item, -1 if the filter hides it."""
        number = self._numbers.get(address, -1)
        row = bisect_left(self._rows, number)
        return row if number >= 0 and row < len(self._rows) and self._rows[row] == number else -1

    def arrange(self, items: Sequence[Item], heads: Mapping[str, str]) -> None:
        """Reorder the items, in groups below heads (address → head)."""
        self._all = tuple(items)
        self._numbers = {item.address: number for number, item in enumerate(self._all)}
        self._heads = heads
        self.forget_words()

    def rows_of_heads(self) -> dict[str, int]:
        """Return the heads that pass the filter, each with the row of its first item."""
        rows: dict[str, int] = {}
        for row in range(len(self._rows)) if self._heads else ():
            rows.setdefault(self._heads.get(self.item(row).address, ""), row)
        return rows

    def _head(self, row: int) -> str:
        """Return the head above a row; empty if the previous row has the same head."""
        if not self._heads:
            return ""
        head = self._heads.get(self.item(row).address, "")
        return "" if row and head == self._heads.get(self.item(row - 1).address, "") else head

    def set_filter(self, query: str, accepts: Callable[[Item], bool] | None = None) -> None:
        """Show the items that ``accepts`` accepts and that match ``query``, in the search or by their own words."""
        self._typed = query.strip()
        self._accepts = accepts
        self._show_passing()

    def set_index(self, index: "Index") -> None:
        """Use the search index from now on."""
        self._index = index
        self._begin_again()
        self._show_passing()

    def set_language(self, language: Language) -> None:
        """Put all items into the words of a language."""
        self._language = language
        self.forget_words()

    def forget_words(self) -> None:
        """Put all items into words again, as after reordering."""
        self._entries = [None] * len(self._all)
        self._begin_again()
        self._reset(self._passing())

    def make_ready(self) -> None:
        """Put the rows into words while the program is idle, after each change, so that the first letter is quick."""
        self._is_getting_ready = True
        self._idle.start(0)

    def _begin_again(self) -> None:
        self._row_filter = None
        self._left = iter(range(len(self._all)))
        if self._is_getting_ready:
            self._idle.start(0)

    def _show_passing(self) -> None:
        """Show the items that pass the filter. If they are the same as before, views need no new layout."""
        numbers = self._passing()
        if numbers != self._rows:
            self._reset(numbers)

    def _passing(self) -> Sequence[int]:
        """Return the numbers of the items that pass the filter, ascending."""
        accepts, numbers = self._accepts, self._fitting() if self._typed else range(len(self._all))
        if accepts is not None:
            numbers = [number for number in numbers if accepts(self._all[number])]
        return numbers if len(numbers) < len(self._all) else range(len(self._all))

    def _reset(self, numbers: Sequence[int]) -> None:
        self.beginResetModel()
        self._rows = numbers
        self.endResetModel()

    def _entry(self, number: int) -> Entry:
        """Return an item in words."""
        entry = self._entries[number]
        if entry is None:
            entry = self._entries[number] = self._describe(self._all[number])
        return entry

    def _fitting(self) -> Sequence[int]:
        """Return the numbers of the items that match what was typed."""
        rows = self._filter_of_rows()
        self._go_on(len(self._all))
        return rows.rows(self._typed, self._language)

    def _on_idle(self) -> None:
        if self._index is not None:
            self._filter_of_rows()
        if self._go_on(ROWS_AT_ONCE) < ROWS_AT_ONCE:
            self._idle.stop()

    def _go_on(self, most: int) -> int:
        """Put the next rows into words, and add them to the filter if there is one. Return how many there were."""
        numbers = list(islice(self._left, most))
        for number in numbers:
            entry = self._entry(number)
            if self._row_filter is not None:
                self._row_filter.learn(number, entry.title, entry.detail, entry.badge)
        return len(numbers)

    def _filter_of_rows(self) -> "RowFilter":
        """Return the filter. A new one has to learn all rows."""
        if self._row_filter is None:
            from kidneyviewer.content.finding.filtering import RowFilter  # noqa: PLC0415 - 18 ms, not at the start

            self._row_filter = RowFilter(self._index, [item.address for item in self._all])
            self._left = iter(range(len(self._all)))
        return self._row_filter
