"""The Learn place: list of short pages on the left, one page on the right."""

from PySide6.QtCore import QEvent

from kidneyviewer.content.model import Item, LearnPage, Library
from kidneyviewer.content.page import Appended, Paragraphs, Table
from kidneyviewer.overriding import override
from kidneyviewer.ui.learn.appendix_view import AppendixView
from kidneyviewer.ui.learn.print_bar import PrintBar
from kidneyviewer.ui.page.block_views import shared_makers
from kidneyviewer.ui.page.page_view import Makers, PageView
from kidneyviewer.ui.page.table_views import TableView
from kidneyviewer.ui.page.text_cards import TextCard
from kidneyviewer.ui.style.badge_tone import Tone
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.item_list import ItemList
from kidneyviewer.ui.widgets.item_model import Entry
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail


class LearnPlace(ListAndDetail):
    """Lets the user find and read a page."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        self._parts = theme, terminology, library
        own: Makers = {Appended: self._appendix_view, Table: lambda: TableView(theme, terminology)}
        self.view = PageView(theme, library, {**shared_makers(*self._parts), **own})
        super().__init__(theme, ItemList(theme, library.pages, _describe, ()), self.view)
        self.print_bar = PrintBar()
        self.print_button = self.print_bar.button
        self.print_button.clicked.connect(self._on_print)
        self.view.put_before(Paragraphs, self.print_bar)
        self._retranslate()

    def _retranslate(self) -> None:
        self.items.set_name(self.tr("Pages"))

    def _appendix_view(self) -> AppendixView:
        view = AppendixView(*self._parts)
        view.item_requested.connect(self.address_requested)
        return view

    def ticks(self) -> list[list[bool]]:
        """Return for each block of paragraphs which of its items are ticked."""
        return [view.checks.ticks() for view in self.view.views() if isinstance(view, TextCard)]

    @override
    def show_item(self, item: Item) -> None:
        """Select a page in the list and show it."""
        assert isinstance(item, LearnPage)
        self.items.select(item)
        self.view.show_item(item)
        self.print_bar.setVisible(item.checklist)
        self.print_bar.say(None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_print(self) -> None:
        """Print the page with its current ticks."""
        from kidneyviewer.ui.learn.list_printer import print_page  # noqa: PLC0415 - QtPrintSupport takes 12 ms

        theme, _, library = self._parts
        if self.view.page is not None:
            self.print_bar.say(print_page(self.view.page, self.ticks(), theme, self, library.edition.notice))


def _describe(item: Item) -> Entry:
    """Return the row of a page."""
    assert isinstance(item, LearnPage)
    return Entry(text(item.address, item.title), "", "", Tone.ACCENT)
