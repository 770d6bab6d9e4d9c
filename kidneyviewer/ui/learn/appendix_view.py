"""The part of a page that is made from other content: all sources, or facts about the program."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.model import Appendix, LearnPage, Library
from kidneyviewer.content.page import Appended, Block, Page, Section
from kidneyviewer.overriding import override
from kidneyviewer.ui.learn.about import AboutCard
from kidneyviewer.ui.learn.licences import LicencesCard
from kidneyviewer.ui.learn.quality_card import QualityCard
from kidneyviewer.ui.learn.source_list import SourceList
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.link_row import LinkRow
from kidneyviewer.ui.widgets.width_first import WidthFirst

MORE = ("pages/corrections", "pages/sources")
"""Pages to which the page about the content leads."""


class AppendixView(BlockView, WidthFirst, QWidget):
    """Cards below one another, each created when it is first shown."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__()
        self._theme, self._terminology, self._library = theme, terminology, library
        self._cards: dict[Appendix, list[QWidget]] = {}
        self._more: LinkRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Appended)
        if block.appendix not in self._cards:
            self._cards[block.appendix] = self._made(block.appendix)
        for appendix, cards in self._cards.items():
            for card in cards:
                card.setVisible(appendix is block.appendix)
        if self._more is not None:
            self._more.heading.setText(self.tr("More about this content"))
            more = (self._library.by_address.get(address) for address in MORE)
            self._more.show_items([item for item in more if isinstance(item, LearnPage)])

    def _made(self, appendix: Appendix) -> list[QWidget]:
        parts = self._theme, self._terminology, self._library
        cards: list[QWidget]
        match appendix:
            case Appendix.SOURCES:
                cards = [SourceList(*parts)]
            case Appendix.ABOUT:
                self._more = LinkRow(self._theme)
                self._more.item_requested.connect(self.item_requested)
                licences = LicencesCard(self._theme, self._terminology)
                cards = [AboutCard(*parts), licences, QualityCard(*parts), self._more]
        for card in cards:
            self._column.addWidget(card)
        return cards
