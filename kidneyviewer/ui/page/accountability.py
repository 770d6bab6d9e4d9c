"""Who is behind an item: source, funding, conflicts of interest, review, dates."""

from kidneyviewer.content.model import Case, Library, PageItem, Study, Term
from kidneyviewer.content.page import Block, Page, Provenance, Section
from kidneyviewer.content.statements import REFERENCE, Passage
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.passage_holder import hold
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.wording import page_words, words


class Accountability(BlockView, Card):
    """At the end of each item. Cannot be closed."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__()
        self._library = library
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

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Provenance)
        self._heading.setText(page_words.heading(section, page.item))
        for title, name in zip(self._titles, page_words.behind(), strict=True):
            title.setText(name)
        cited, funding, conflict, review = self._texts
        is_about_a_source = isinstance(page.item, Case | Study)
        for shown in (self._titles[0], cited):
            shown.setVisible(is_about_a_source)
        cited.set_plain(page_words.reference(page.item, self._library) if isinstance(page.item, Case | Study) else "")
        hold(cited, f"{page.address}#{REFERENCE}")
        _disclose(funding, block.funding)
        _disclose(conflict, block.conflict_of_interest)
        review.set_plain(_review(page.item))
        self._notice.setText(text(LIBRARY, self._library.edition.notice))


def _disclose(shown: TermLabel, passage: Passage | None) -> None:
    shown.set_text(words.said(passage) if passage else words.not_reported())
    hold(shown, *((passage.key,) if passage else ()))


def _review(item: PageItem) -> str:
    """Return who reviewed an item, and when the next review is due. Terms are reviewed with the content as a whole."""
    return "" if isinstance(item, Term) else page_words.review(item.review, item.published, item.next_review)
