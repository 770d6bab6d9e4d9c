"""Blocks of running text with a heading: a plain one, and a caution that stands out and cannot be closed."""

from kidneyviewer.content.model import Term
from kidneyviewer.content.page import Block, Caution, Heading, Lead, Page, Paragraphs, Section
from kidneyviewer.content.statements import Passage
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.passage_holder import hold
from kidneyviewer.ui.widgets.prose import Prose, Style
from kidneyviewer.ui.wording import page_words, words


def own_term(page: Page) -> str | None:
    """Return the term that a page is about, which is not marked in its own entry."""
    return page.item.id if isinstance(page.item, Term) else None


class LeadView(BlockView, Prose):
    """The main message, without a frame."""

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Lead)
        self.set_passages(block.passages)


class Callout(BlockView, Card):
    """A heading and its statements on the caution colour."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__("callout")
        self.heading = label("strong")
        self.prose = Prose(theme, terminology, Style.LIST)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.prose)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Caution)
        self.heading.setText(page_words.heading(section, page.item))
        self.prose.set_passages(block.passages, own_term(page))


class TextCard(BlockView, Card):
    """A heading, paragraphs, and a list, whose items can be ticked if it is a checklist."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self.heading = label("heading")
        self.prose = Prose(theme, terminology)
        self.list = Prose(theme, terminology, Style.LIST)
        self.checks = Prose(theme, terminology, Style.CHECKLIST)
        for widget in (self.heading, self.prose, self.list, self.checks):
            self.column.addWidget(widget)
        self.list.hide()
        self.checks.hide()

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Paragraphs)
        self.heading.setVisible(section.heading is not Heading.MEANING)
        self.heading.setText(page_words.heading(section, page.item))
        hold(self.heading, *((section.heading.key,) if isinstance(section.heading, Passage) else ()))
        self.prose.set_passages(block.paragraphs, own_term(page))
        if not (block.paragraphs or block.listed):
            self.prose.set_texts([words.not_reported()])
        self.list.set_passages(() if block.is_checklist else block.listed)
        self.checks.set_passages(block.listed if block.is_checklist else ())

    @override
    def forget(self) -> None:
        self.checks.untick()
