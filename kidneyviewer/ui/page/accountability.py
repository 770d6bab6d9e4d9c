"""Who stands behind an item: source, funding, conflict of interest, review, dates."""

from PySide6.QtCore import QEvent

from kidneyviewer.content.citation import cite
from kidneyviewer.content.model import Case, Disclosure, LearnPage, Library, Study
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.wording import words


class Accountability(Card):
    """Stands at the end of each item and cannot be closed."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__()
        self._library = library
        self._item: Case | Study | LearnPage | None = None
        self._heading = label("heading")
        self.column.addWidget(self._heading)
        self._titles = [label("small") for _ in range(4)]
        self._texts = [TermLabel(theme, terminology) for _ in range(4)]
        for title, shown in zip(self._titles, self._texts, strict=True):
            self.column.addWidget(title)
            self.column.addWidget(shown)
            self.column.addSpacing(2)
        self._notice = label("small")
        self.column.addWidget(self._notice)
        self._retranslate()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Source and review"))
        for title, shown in zip(
            self._titles,
            (self.tr("Source"), self.tr("Who paid"), self.tr("Conflict of interest"), self.tr("Review")),
            strict=True,
        ):
            title.setText(shown)
        self._notice.setText(text(LIBRARY, self._library.edition.notice))
        self._show()

    def show_item(self, item: Case | Study | LearnPage) -> None:
        """Show who stands behind an item."""
        self._item = item
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self) -> None:
        if self._item is None:
            return
        item = self._item
        has_source = not isinstance(item, LearnPage)
        self._titles[0].setVisible(has_source)
        self._texts[0].setVisible(has_source)
        if not isinstance(item, LearnPage):
            source = self._library.sources[item.reference]
            self._texts[0].set_plain(cite(source, words.source_title(source)))
        self._texts[1].set_text(self._disclosed(item.funding))
        self._texts[2].set_text(self._disclosed(item.conflict_of_interest))
        self._texts[3].set_plain(self._review(item))

    def _disclosed(self, disclosure: Disclosure) -> str:
        assert self._item is not None
        if disclosure.text is None:
            return words.not_reported()
        return text(self._item.address, disclosure.text)

    def _review(self, item: Case | Study | LearnPage) -> str:
        dates = self.tr("Published %1. Next review %2.")
        shown = dates.replace("%1", words.date(item.published)).replace("%2", words.date(item.next_review))
        return f"{words.review(item.review)}{self.tr('. ')}{shown}"
