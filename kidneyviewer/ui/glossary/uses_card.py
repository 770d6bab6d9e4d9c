"""Where a term is used: each item, and below it the passages with the term, as links to their places."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.excerpt import Excerpt, excerpt
from kidneyviewer.content.page import Block, Page, Section, Uses
from kidneyviewer.content.statements import Passage
from kidneyviewer.overriding import override
from kidneyviewer.ui.glossary.excerpt_link import ExcerptLink
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.terminology import Terminology, Used
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.focusing import take_focus
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.widgets.wrapped_link import WrappedLink
from kidneyviewer.ui.wording import page_words
from kidneyviewer.ui.wording.filling import fill

FEW_ITEMS = 5
FEW_PASSAGES = 2
"""How many items are shown at first, and how many passages of each."""


class UsesCard(BlockView, Card):
    """Hidden if the term is used nowhere."""

    item_requested = Signal(str)
    passage_requested = Signal(str, str)

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self._found: tuple[Used, ...] = ()
        self.heading = label("heading")
        self.entries: list[UsesEntry] = []
        self.more = WrappedLink(theme, Type.CONTROL)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.more)
        self.more.clicked.connect(self._on_more)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        """Show the first items that use the term."""
        assert isinstance(block, Uses)
        self.heading.setText(page_words.heading(section, page.item))
        self._found = self._terminology.where_used(block.term)
        self._show(FEW_ITEMS)
        self.setVisible(bool(self._found))

    def _show(self, most: int) -> None:
        shown = self._found[:most]
        while len(self.entries) < len(shown):
            self._add()
        for number, entry in enumerate(self.entries):
            entry.setVisible(number < len(shown))
        for entry, used in zip(self.entries, shown, strict=False):
            entry.show_used(used)
        self.more.setVisible(len(shown) < len(self._found))
        self._name_more()

    def _add(self) -> None:
        entry = UsesEntry(self._theme)
        entry.item_requested.connect(self.item_requested)
        entry.passage_requested.connect(self.passage_requested)
        self.entries.append(entry)
        self.column.insertWidget(self.column.count() - 1, entry)

    def _name_more(self) -> None:
        self.more.setText(fill(self.tr("Show all %1 items"), len(self._found)))

    def _on_more(self) -> None:
        self._show(len(self._found))
        take_focus(self.entries[FEW_ITEMS].title, Qt.FocusReason.OtherFocusReason)


class UsesEntry(WidthFirst, QWidget):
    """The title of an item, which opens it, and passages from it."""

    item_requested = Signal(str)
    passage_requested = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._used: Used | None = None
        self._places: list[tuple[Passage, Excerpt]] = []
        self.title = WrappedLink(theme, Type.STRONG)
        self.passages: list[ExcerptLink] = []
        self.more = WrappedLink(theme, Type.CONTROL)
        self._column = QVBoxLayout()
        self._build_ui()
        self.title.clicked.connect(self._on_title)
        self.more.clicked.connect(self._on_more)

    def _build_ui(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 2)
        whole.setSpacing(0)
        whole.addWidget(self.title)
        whole.addLayout(self._column)
        self._column.setContentsMargins(self._theme.px(12), 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.more)

    def show_used(self, used: Used) -> None:
        """Show an item and its first passages."""
        self._used = used
        self._places = _places(used)
        self.title.setText(text(used.item.address, used.item.title))
        self._show(FEW_PASSAGES)

    def _show(self, most: int) -> None:
        shown = self._places[:most]
        while len(self.passages) < len(shown):
            self._add()
        for number, link in enumerate(self.passages):
            link.setVisible(number < len(shown))
        for link, (passage, cut) in zip(self.passages, shown, strict=False):
            link.show_excerpt(cut, self.title.text())
            link.setProperty("leads_to", passage.key)
        self.more.setVisible(len(shown) < len(self._places))
        self.more.setText(fill(self.tr("Show all %1 places in it"), len(self._places)))
        self.more.setAccessibleDescription(self.title.text())

    def _add(self) -> None:
        passage = ExcerptLink(self._theme)
        passage.clicked.connect(self._on_passage)
        self.passages.append(passage)
        self._column.insertWidget(self._column.count() - 1, passage)

    def _on_title(self) -> None:
        if self._used is not None:
            self.item_requested.emit(self._used.item.address)

    def _on_passage(self) -> None:
        if self._used is not None:
            self.passage_requested.emit(self._used.item.address, self.sender().property("leads_to"))

    def _on_more(self) -> None:
        self._show(len(self._places))
        take_focus(self.passages[FEW_PASSAGES], Qt.FocusReason.OtherFocusReason)


def _places(used: Used) -> list[tuple[Passage, Excerpt]]:
    """Return each passage with its excerpt; of identical ones only the first."""
    found: dict[str, tuple[Passage, Excerpt]] = {}
    for use in used.uses:
        cut = excerpt(use.shown, use.start, use.end)
        found.setdefault(cut.text, (use.passage, cut))
    return list(found.values())
