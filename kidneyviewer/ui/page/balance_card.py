"""What fair trials found: shown beside each case, so that no single story is read alone. Cannot be closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.page import Balance, Beside, Block, Page, Section
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.badge_tone import Tone, tone_of
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.labels import Badge, Card, label
from kidneyviewer.ui.widgets.prose import Prose
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.widgets.wrapped_link import WrappedLink
from kidneyviewer.ui.wording import page_words, study_words, words


class BalanceCard(BlockView, Card):
    """The studies beside a case, each with its outcome."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self._heading = label("heading")
        self._none = label("body")
        self.entries: list[BalanceEntry] = []
        for widget in (self._heading, self._none):
            self.column.addWidget(widget)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Balance)
        self._heading.setText(page_words.heading(section, page.item))
        none = page_words.no_same_trial(block)
        self._none.setText(none)
        self._none.setVisible(bool(none))
        while len(self.entries) < len(block.studies):
            self._add()
        for number, entry in enumerate(self.entries):
            entry.setVisible(number < len(block.studies))
        for entry, beside in zip(self.entries, block.studies, strict=False):
            entry.show_study(beside)

    def _add(self) -> None:
        entry = BalanceEntry(self._theme, self._terminology)
        entry.item_requested.connect(self.item_requested)
        self.entries.append(entry)
        self.column.addWidget(entry)


class BalanceEntry(WidthFirst, QWidget):
    """One study: its question, which opens it, its outcome, its summary, and how it differs from the case."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self._address = ""
        self.link = WrappedLink(theme)
        self.badge = Badge(Tone.CAUTION)
        self.summary = Prose(theme, terminology)
        self.note = label("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(4)
        for widget in (self.link, self.badge, self.summary, self.note):
            column.addWidget(widget)
        self.link.clicked.connect(self._on_clicked)

    def show_study(self, beside: Beside) -> None:
        """Show a study, and how it differs from the case, if it does."""
        self._address = beside.study.address
        self.link.setText(words.said(beside.title))
        self.badge.setText(study_words.direction(beside.study.direction))
        self.badge.set_tone(tone_of(beside.study.direction))
        self.summary.set_passages((beside.summary,))
        note = page_words.contrast(beside.contrast)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _on_clicked(self) -> None:
        self.item_requested.emit(self._address)
