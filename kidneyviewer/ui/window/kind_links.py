"""Links to items below one another, each with its kind, for pages that lead to several places."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from kidneyviewer.content.model import Item
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.wrapped_link import RING, WrappedLink
from kidneyviewer.ui.wording import item_words
from kidneyviewer.ui.wording.speech import spoken

if TYPE_CHECKING:
    from kidneyviewer.ui.widgets.wrapped_label import WrappedLabel


class KindLinks(Card):
    """Hidden if there is nothing to link to."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._items: tuple[Item, ...] = ()
        self.heading = label("heading")
        self._kinds: list[WrappedLabel] = []
        self.links: list[WrappedLink] = []
        self.column.addWidget(self.heading)

    def show_items(self, items: Sequence[Item]) -> None:
        """Link to these items, in order, by kind and title in the current language."""
        self._items = tuple(items)
        while len(self.links) < len(items):
            self._add()
        for number, (kind, link) in enumerate(zip(self._kinds, self.links, strict=True)):
            kind.setVisible(number < len(items))
            link.setVisible(number < len(items))
        for kind, link, item in zip(self._kinds, self.links, items, strict=False):
            kind.setText(item_words.kind(item))
            link.setText(item_words.title(item))
            link.setAccessibleName(spoken(link.text(), kind.text()))
        self.setVisible(bool(items))

    def _add(self) -> None:
        kind, link = label("small"), WrappedLink(self._theme)
        kind.setContentsMargins(RING, 0, 0, 0)
        link.clicked.connect(partial(self._on_clicked, len(self.links)))
        row = QVBoxLayout()
        self.column.addLayout(row)
        row.setSpacing(0)
        row.addWidget(kind)
        row.addWidget(link)
        self._kinds.append(kind)
        self.links.append(link)

    def _on_clicked(self, number: int) -> None:
        self.item_requested.emit(self._items[number].address)
