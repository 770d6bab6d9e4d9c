"""Tables on a page: questions answered for several things, and adverse events in each group."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.page import Block, EventsByGroup, Page, Section, Table
from kidneyviewer.content.page_contents import keys_of
from kidneyviewer.content.statements import CountedEvent, Passage
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.passage_holder import hold
from kidneyviewer.ui.widgets.text_rows import CellLine, Manner, TextRow
from kidneyviewer.ui.widgets.text_table import TextTable
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.wording import event_words, page_words, words


class TableView(BlockView, WidthFirst, QWidget):
    """A table in words, below the heading of its section unless another block shows that."""

    def __init__(self, theme: Theme, terminology: Terminology, *, of_figures: bool = False) -> None:
        super().__init__()
        self.heading, self.caption = label("heading"), label("strong")
        self.table = TextTable(theme, terminology, of_figures=of_figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.heading, self.caption, self.table):
            column.addWidget(widget)
        self.caption.hide()

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Table)
        self.show_heading(page, section, block)
        self.table.setAccessibleName(self.heading.text())
        self.table.show_rows("", [_line(head, Manner.HEAD) for head in block.columns], _rows(block))

    @override
    def forget(self) -> None:
        self.table.setCurrentCell(-1, -1)

    def show_heading(self, page: Page, section: Section, block: Block) -> None:
        """Show the heading of the section if the block is its first."""
        is_first = section.blocks[0] is block
        self.heading.setText(page_words.heading(section, page.item))
        self.heading.setVisible(is_first)
        hold(self.heading, *((section.heading.key,) if is_first and isinstance(section.heading, Passage) else ()))


class EventsView(TableView):
    """How many people of each group had which adverse event, below what is said of harms."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__(theme, terminology, of_figures=True)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, EventsByGroup)
        self.show_heading(page, section, block)
        self.caption.setText(event_words.title())
        self.caption.show()
        self.table.setAccessibleName(event_words.title())
        heads = [_line(group, Manner.HEAD) for group in block.groups]
        self.table.show_rows(event_words.corner(), heads, list(map(_event, block.events)))


def _rows(table: Table) -> list[TextRow]:
    return [
        TextRow((_line(line.name, Manner.NAME),), tuple(tuple(map(_line, cell)) for cell in line.cells))
        for line in table.lines
    ]


def _event(event: CountedEvent) -> TextRow:
    name, *notes = event.parts
    below = (CellLine(words.unmarked(note), Manner.NOTE, (note.key,)) for note in notes)
    counts = ((CellLine(event_words.count(found), Manner.FIGURE),) for found in event.event.counts)
    return TextRow((_line(name, Manner.NAME), *below), tuple(counts), keys_of(event)[0])


def _line(passage: Passage, manner: Manner = Manner.TEXT) -> CellLine:
    return CellLine(words.said(passage), manner, (passage.key,))
