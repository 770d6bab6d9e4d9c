"""The top of a page: the title, and for cases and studies a badge with the kind of evidence."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.model import Case, CaseKind, PageItem, Study
from kidneyviewer.content.page import Block, Page, PageHead, Section
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.badge_tone import Tone, tone_of
from kidneyviewer.ui.widgets.labels import Badge, label
from kidneyviewer.ui.widgets.passage_holder import hold
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.wording import page_words, words


class HeadView(BlockView, WidthFirst, QWidget):
    """Title above badge."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label("title")
        self.badge = Badge(Tone.CAUTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.badge)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, PageHead)
        self.title.setText(words.said(block.title))
        hold(self.title, block.title.key)
        shown = page_words.badge(page.item, block)
        self.badge.setText(shown)
        self.badge.setVisible(bool(shown))
        self.badge.set_tone(_tone(page.item))
        hold(self.badge, *((block.note.key,) if block.note else ()))


def _tone(item: PageItem) -> Tone:
    match item:
        case Study():
            return tone_of(item.direction)
        case Case(kind=CaseKind.REVIEW):
            return Tone.ACCENT
        case _:
            return Tone.CAUTION
