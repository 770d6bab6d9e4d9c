"""The Learn place: list of short pages on the left, one page on the right."""

from PySide6.QtCore import QEvent

from kidneyviewer.content.model import Item, LearnPage, Library
from kidneyviewer.overriding import override
from kidneyviewer.ui.learn.page_view import PageView
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.item_list import ItemList
from kidneyviewer.ui.widgets.item_model import Entry
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail


class LearnPlace(ListAndDetail):
    """Lets the user find a page and read it."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        self.view = PageView(theme, terminology, library)
        super().__init__(theme, ItemList(theme, library.pages, _describe, ()), self.view)
        self.view.item_requested.connect(self.address_requested)
        self._retranslate()

    def _retranslate(self) -> None:
        self.items.set_name(self.tr("Pages"))

    @override
    def show_item(self, item: Item) -> None:
        """Choose a page in the list and show it."""
        assert isinstance(item, LearnPage)
        self.items.select(item)
        self.view.show_page(item)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def _describe(item: Item) -> Entry:
    """Put a page into the words of its row."""
    assert isinstance(item, LearnPage)
    return Entry(text(item.address, item.title), "", "", "accent")
