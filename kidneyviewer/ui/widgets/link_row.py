"""Links to other items, in a row that wraps, after a heading."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kidneyviewer.content.model import PageItem, Term
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.flow_layout import FlowLayout
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.wrapped_link import WrappedLink


class LinkRow(Card):
    """Hidden if there is nothing to link to."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.heading = label("strong")
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, spacing=6)
        self.links: list[QPushButton] = []
        self.column.addWidget(self.heading)
        self.column.addWidget(self._holder)

    def show_items(self, items: Sequence[PageItem]) -> None:
        """Link to these items, by their titles in the current language."""
        while len(self.links) < len(items):
            made = WrappedLink(self._theme, Type.CONTROL)
            made.clicked.connect(self._on_clicked)
            self._flow.addWidget(made)
            self.links.append(made)
        for number, button in enumerate(self.links):
            button.setVisible(number < len(items))
        for button, item in zip(self.links, items, strict=False):
            button.setText(text(item.address, item.name if isinstance(item, Term) else item.title))
            button.setProperty("address", item.address)
        self.setVisible(bool(items))

    def _on_clicked(self) -> None:
        self.item_requested.emit(self.sender().property("address"))
