"""Other names of a term, as a part of its page."""

from kidneyviewer.content.model import Term
from kidneyviewer.content.page import Block, Names, Page, Section
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.translation import Translation
from kidneyviewer.ui.widgets.other_names import OtherNames
from kidneyviewer.ui.widgets.passage_holder import hold


class NamesView(BlockView, OtherNames):
    """The full name, and the names in the other languages."""

    def __init__(self, theme: Theme, translation: Translation) -> None:
        super().__init__(theme)
        self._translation = translation

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Names)
        assert isinstance(page.item, Term)
        self.show_names(page.item, self._translation)
        hold(self, *(passage.key for passage in block.names))
