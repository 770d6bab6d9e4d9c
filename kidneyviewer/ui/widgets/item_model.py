"""A list of items, filtered. Rows are put into words only when they are painted or searched."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from kidneyviewer.content import search
from kidneyviewer.content.model import Item
from kidneyviewer.overriding import override
from kidneyviewer.ui.wording.speech import spoken

AnyIndex = QModelIndex | QPersistentModelIndex
HEAD_ROLE = Qt.ItemDataRole.UserRole + 1
"""The head above a row: that of its group in the first row of each, else empty."""
KEYS_AT_ONCE = 400
"""Search keys made in one go while the program idles: a few milliseconds."""


class Entry(Struct, frozen=True):
    """A row in words: ``badge`` empty for none, ``tone`` its role in the style; ``search_key`` folded."""

    title: str
    detail: str
    badge: str
    tone: str
    search_key: str


class ItemModel(QAbstractListModel):
    """The items that pass the filter. ``describe`` puts an item into words, in the language that is shown."""

    def __init__(self, items: Sequence[Item], describe: Callable[[Item], Entry]) -> None:
        super().__init__()
        self._all = tuple(items)
        self._numbers = {item.address: number for number, item in enumerate(self._all)}
        self._heads: Mapping[str, str] = {}
        self._describe = describe
        self._entries: list[Entry | None] = [None] * len(self._all)
        self._accepts: Callable[[Item], bool] | None = None
        self._words: tuple[str, ...] = ()
        self._rows: Sequence[int] = range(len(self._all))
        """Numbers of the items that pass the filter, rising."""
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._make_keys)
        self._unmade: Iterator[int] = iter(())

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
        """Return the first entries of the whole list, from which the row height is taken."""
        return [self._entry(number) for number in range(min(count, len(self._all)))]

    def item(self, row: int) -> Item:
        """Return the item in a row."""
        return self._all[self._rows[row]]

    def row_of(self, address: str) -> int:
        """Return the row of an item, -1 when the filter hides it."""
        number = self._numbers.get(address, -1)
        row = bisect_left(self._rows, number)
        return row if number >= 0 and row < len(self._rows) and self._rows[row] == number else -1

    def arrange(self, items: Sequence[Item], heads: Mapping[str, str]) -> None:
        """Put the items into another order, in groups below heads (address → head)."""
        self._all = tuple(items)
        self._numbers = {item.address: number for number, item in enumerate(self._all)}
        self._heads = heads
        self.forget_words()

    def rows_of_heads(self) -> dict[str, int]:
        """Return the heads that the filter lets pass, each with the row of its first item."""
        rows: dict[str, int] = {}
        for row in range(len(self._rows)) if self._heads else ():
            rows.setdefault(self._heads.get(self.item(row).address, ""), row)
        return rows

    def _head(self, row: int) -> str:
        """Return the head that stands above a row; empty where the row before has the same."""
        if not self._heads:
            return ""
        head = self._heads.get(self.item(row).address, "")
        return "" if row and head == self._heads.get(self.item(row - 1).address, "") else head

    def set_filter(self, query: str, accepts: Callable[[Item], bool] | None = None) -> None:
        """Show the items that ``accepts`` lets pass and that hold every word of ``query``."""
        self._words = search.words(query)
        self._accepts = accepts
        self._filter()

    def forget_words(self) -> None:
        """Put all items into words again, as after a change of language."""
        self._entries = [None] * len(self._all)
        self._filter()
        self.make_ready()

    def make_ready(self) -> None:
        """Prepare the search keys while nothing else happens, so that the first letter typed is quick too."""
        self._unmade = iter(range(len(self._all)))
        self._idle.start(0)

    def _filter(self) -> None:
        accepts, wanted = self._accepts, self._words
        numbers: Sequence[int] = range(len(self._all))
        if accepts is not None:
            numbers = [number for number in numbers if accepts(self._all[number])]
        if wanted:
            numbers = [number for number in numbers if search.matches(wanted, self._entry(number).search_key)]
        self.beginResetModel()
        self._rows = numbers
        self.endResetModel()

    def _entry(self, number: int) -> Entry:
        """Return an item in words."""
        entry = self._entries[number]
        if entry is None:
            entry = self._entries[number] = self._describe(self._all[number])
        return entry

    def _make_keys(self) -> None:
        numbers = list(islice(self._unmade, KEYS_AT_ONCE))
        for number in numbers:
            self._entry(number)
        if len(numbers) < KEYS_AT_ONCE:
            self._idle.stop()
