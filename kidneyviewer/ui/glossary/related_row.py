"""The related terms of a term, as a part of its page."""

from kidneyviewer.content.page import Block, Page, Related, Section
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.widgets.link_row import LinkRow
from kidneyviewer.ui.wording import page_words


class RelatedRow(BlockView, LinkRow):
    """A heading, and a link to each term."""

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Related)
        self.heading.setText(page_words.heading(section, page.item))
        self.show_items(block.terms)
