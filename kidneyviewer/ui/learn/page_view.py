"""One short page: title, main message, sections, and for some pages an appendix."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kidneyviewer.content.links import slug
from kidneyviewer.content.model import Appendix, LearnPage, LearnSection, Library
from kidneyviewer.overriding import override
from kidneyviewer.ui.learn.about import AboutCard
from kidneyviewer.ui.learn.licences import LicencesCard
from kidneyviewer.ui.learn.source_list import SourceList
from kidneyviewer.ui.page.accountability import Accountability
from kidneyviewer.ui.page.origins_card import Origin, OriginsCard
from kidneyviewer.ui.page.text_cards import TextCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.link_row import LinkRow
from kidneyviewer.ui.widgets.prose import Prose
from kidneyviewer.ui.widgets.reading_pane import ReadingPane

MORE = ("pages/corrections", "pages/sources")
"""What the page about the content leads to."""

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from kidneyviewer.ui.learn.quality_card import QualityCard


class PageView(ReadingPane):
    """Shows one page of the Learn place."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme)
        self._terminology = terminology
        self._library = library
        self._page_shown: LearnPage | None = None
        self._title = label("title")
        self._summary = Prose(theme, terminology)
        self._passages: list[TextCard] = []
        self._sources = SourceList(theme, terminology, library)
        self._about = AboutCard(theme, terminology, library)
        self._licences = LicencesCard(theme, terminology)
        self._more = LinkRow(theme)
        self._more.item_requested.connect(self.item_requested)
        self._quality: QualityCard | None = None
        self._accountability = Accountability(theme, terminology, library)
        self.origins = OriginsCard(theme, library)
        self.print_button = QPushButton()
        self.print_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.print_button.clicked.connect(self._on_print)
        for widget in (self._title, self._summary, self.print_button):
            self.column.addWidget(widget)
        for card in (self._sources, self._about, self._licences, self._more, self._accountability, self.origins):
            self.column.addWidget(card)
        self.column.addStretch()
        self._retranslate()

    def _retranslate(self) -> None:
        self.print_button.setText(self.tr("Print this list"))
        self._more.heading.setText(self.tr("More about this content"))
        if self._page_shown is not None:
            self._show(self._page_shown)

    @property
    def quality(self) -> "QualityCard":
        """The quality record; read when it is first shown."""
        if self._quality is None:
            from kidneyviewer.ui.learn.quality_card import QualityCard  # noqa: PLC0415 - on one page only

            self._quality = QualityCard(self._theme, self._terminology, self._library)
            self.column.insertWidget(self.column.indexOf(self._licences) + 1, self._quality)
        return self._quality

    def ticks(self) -> list[list[bool]]:
        """Tell of each section which of its items are ticked."""
        return [passage.checks.ticks() for passage in self._passages if not passage.isHidden()]

    def show_page(self, page: LearnPage) -> None:
        """Show a page from its beginning."""
        if page is not self._page_shown:
            for passage in self._passages:
                passage.checks.untick()
        self._page_shown = page
        with self.laid_out_once():
            self._accountability.show_item(page)
            self._show(page)
        self.show_top()

    @override
    def sections(self) -> "Mapping[str, QWidget]":
        """Return the parts that a link can name: each heading, as it is in English, and the source."""
        page = self._page_shown
        headings = [slug(section.heading) for section in page.sections] if page else []
        return {**dict(zip(headings, self._passages, strict=False)), "source": self._accountability}

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, page: LearnPage) -> None:
        self._title.setText(text(page.address, page.title))
        self.setAccessibleName(self._title.text())
        self._summary.set_statements(page.address, (page.summary,))
        while len(self._passages) < len(page.sections):
            self._passages.append(TextCard(self._theme, self._terminology))
            self.column.insertWidget(2 + len(self._passages), self._passages[-1])
        for number, passage in enumerate(self._passages):
            passage.setVisible(number < len(page.sections))
        for passage, section in zip(self._passages, page.sections, strict=False):
            _show_section(passage, page, section)
        self.print_button.setVisible(page.checklist)
        self._sources.setVisible(page.appendix is Appendix.SOURCES)
        is_about = page.appendix is Appendix.ABOUT
        more = map(self._library.by_address.get, MORE if is_about else ())
        self._more.show_items([item for item in more if isinstance(item, LearnPage)])
        for card in (self._about, self._licences):
            card.setVisible(is_about)
        if is_about or self._quality is not None:
            self.quality.setVisible(is_about)
        self.origins.set_origins(lambda: list(_origins(page)))

    @override
    def unfold(self, shown: str) -> None:
        self.origins.open_for(shown)

    def _on_print(self) -> None:
        """Print the page with the ticks as they stand."""
        from kidneyviewer.ui.learn.list_printer import print_page  # noqa: PLC0415 - only when it is asked for

        page = self._page_shown
        if page is not None:
            print_page(page, self.ticks(), self._theme, self, self._library.edition.notice)


def _show_section(passage: TextCard, page: LearnPage, section: LearnSection) -> None:
    passage.heading.setText(text(page.address, section.heading))
    passage.prose.set_statements(page.address, section.paragraphs)
    passage.list.set_statements(page.address, () if page.checklist else section.items)
    passage.checks.set_statements(page.address, section.items if page.checklist else ())


def _origins(page: LearnPage) -> Iterator[Origin]:
    """Yield all statements of a page, in its order."""
    statements = [page.summary]
    for section in page.sections:
        statements += [*section.paragraphs, *section.items]
    for statement in statements:
        yield Origin(text(page.address, statement.text), statement.status, statement.sources)
