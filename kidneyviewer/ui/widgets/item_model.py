"""A list of items, filtered. Rows are put into words only when they are painted or searched."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from kidneyviewer.content import search
from kidneyviewer.content.model import Item
from kidneyviewer.overriding import override

Index = QModelIndex | QPersistentModelIndex
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
        self._describe = describe
        self._entries: dict[str, Entry] = {}
        self._accepts: Callable[[Item], bool] = _accept_all
        self._words: tuple[str, ...] = ()
        self._rows: tuple[Item, ...] = self._all
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._make_keys)
        self._unmade = iter(self._all)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.entry(self.item(index.row())).title
            case Qt.ItemDataRole.UserRole:
                return self.entry(self.item(index.row()))
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                entry = self.entry(self.item(index.row()))
                return ". ".join(part for part in (entry.title, entry.detail, entry.badge) if part)
            case _:
                return None

    @property
    def total(self) -> int:
        """How many items there are, filtered or not."""
        return len(self._all)

    def sample(self, count: int) -> list[Entry]:
        """Give the first entries of the whole list, from which the row height is taken."""
        return [self.entry(item) for item in self._all[:count]]

    def item(self, row: int) -> Item:
        """Give the item in a row."""
        return self._rows[row]

    def row_of(self, address: str) -> int:
        """Give the row of an item, -1 when the filter hides it."""
        return next((row for row, item in enumerate(self._rows) if item.address == address), -1)

    def entry(self, item: Item) -> Entry:
        """Give an item in words."""
        found = self._entries.get(item.address)
        if found is None:
            found = self._entries[item.address] = self._describe(item)
        return found

    def set_filter(self, query: str, accepts: Callable[[Item], bool] | None = None) -> None:
        """Show the items that ``accepts`` lets pass and that hold every word of ``query``."""
        self._words = search.words(query)
        if accepts is not None:
            self._accepts = accepts
        self.beginResetModel()
        self._rows = tuple(item for item in self._all if self._accepts(item) and self._matches(item))
        self.endResetModel()

    def forget_words(self) -> None:
        """Put all items into words again, as after a change of language."""
        self._entries.clear()
        self.set_filter(" ".join(self._words))
        self.make_ready()

    def make_ready(self) -> None:
        """Prepare the search keys while nothing else happens, so that the first letter typed is quick too."""
        self._unmade = iter(self._all)
        self._idle.start(0)

    def _make_keys(self) -> None:
        for _ in range(KEYS_AT_ONCE):
            item = next(self._unmade, None)
            if item is None:
                self._idle.stop()
                return
            self.entry(item)

    def _matches(self, item: Item) -> bool:
        return not self._words or search.matches(self._words, self.entry(item).search_key)


def _accept_all(_item: Item) -> bool:
    return True
