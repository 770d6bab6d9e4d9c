"""All sources that the content cites, as a list."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent

from kidneyviewer.content.citation import cite
from kidneyviewer.content.cited import cited_sources
from kidneyviewer.content.model import Library
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.widgets.text_block import LINE_SEPARATOR
from kidneyviewer.ui.wording import words


class SourceList(Card):
    """Filled when it is first shown: it is long and rarely read."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__()
        self._library = library
        self._heading = label("heading")
        self._list = TermLabel(theme, terminology)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._list)
        self._retranslate()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("All sources"))
        if self._list.text():
            self._fill()

    def _fill(self) -> None:
        sources = cited_sources(self._library)
        lines = (f"{n}. {cite(source, words.source_title(source))}" for n, source in enumerate(sources, start=1))
        self._list.set_plain(LINE_SEPARATOR.join(lines))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._list.text():
            self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
