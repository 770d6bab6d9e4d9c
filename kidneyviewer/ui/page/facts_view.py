"""The at-a-glance facts of a case or study, side by side; they wrap in a narrow window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from kidneyviewer.content.model import MOST_FACTS, PageItem
from kidneyviewer.content.page import AtAGlance, Block, Facts, Page, Section
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.labels import label, polish_again
from kidneyviewer.ui.widgets.passage_holder import hold
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.wording import page_words, words

NARROWEST = 142
"""Smallest width of a fact, in px at 100 %."""


class FactsView(BlockView, WidthFirst, QWidget):
    """The strip of facts, and below it how the people were divided among the groups."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self.strip = FactsStrip(theme, terminology)
        self.note = TermLabel(theme, terminology, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.strip)
        column.addWidget(self.note)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Facts)
        self.strip.show_facts(page.item, block.facts)
        self.note.set_text(words.said(block.note) if block.note else "")
        self.note.setVisible(block.note is not None)
        hold(self.note, *((block.note.key,) if block.note else ()))


class FactsStrip(WidthFirst, QFrame):
    """Up to five facts, each a name and a text. An unknown fact says that it is not reported."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setSpacing(0)
        self.facts = [FactCell(theme, terminology) for _ in range(MOST_FACTS)]
        self._count = MOST_FACTS
        self._columns = 0

    def show_facts(self, item: PageItem, facts: Sequence[AtAGlance]) -> None:
        """Show the facts of an item in the current language."""
        self._count = len(facts)
        for cell, fact in zip(self.facts, facts, strict=False):
            cell.show_fact(item, fact)
        for number, cell in enumerate(self.facts):
            cell.setVisible(number < self._count)
        self._columns = 0
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_columns"):
            self._arrange()

    def _arrange(self) -> None:
        fitting = max(1, min(self._count, self.width() // self._theme.px(NARROWEST)))
        rows = -(-self._count // fitting)
        columns = -(-self._count // rows)
        if columns == self._columns:
            return
        self._columns = columns
        for number, cell in enumerate(self.facts):
            is_last = number == self._count - 1
            free = columns - number % columns if is_last else 1
            self._grid.addWidget(cell, number // columns, number % columns, 1, free)
            cell.set_divider(number % columns < columns - 1 and number < self._count - 1)
        for column in range(MOST_FACTS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class FactCell(WidthFirst, QWidget):
    """One fact: its name above its text."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        self._frame = QFrame()
        self._frame.setProperty("role", "fact_cell")
        frame.addWidget(self._frame)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(10, 4, 8, 4)
        column.setSpacing(0)
        self._name = label("small")
        self.text = TermLabel(theme, terminology, "fact")
        column.addWidget(self._name)
        column.addWidget(self.text)
        column.addStretch()

    def show_fact(self, item: PageItem, fact: AtAGlance) -> None:
        """Show a fact."""
        self._name.setText(page_words.about(fact))
        self.text.set_text(page_words.at_a_glance(item, fact))
        hold(self.text, *(passage.key for passage in fact.passages))

    def set_divider(self, is_shown: bool) -> None:
        """Show or hide the line between this fact and the next."""
        role = "fact_cell" if is_shown else "last_fact_cell"
        if self._frame.property("role") != role:
            self._frame.setProperty("role", role)
            polish_again(self._frame)
