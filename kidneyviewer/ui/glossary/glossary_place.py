"""The Glossary place: list on the left, one term on the right."""

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from kidneyviewer import paths
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.glossary_index import index
from kidneyviewer.content.loader import load_search_keys
from kidneyviewer.content.model import Category, Item, Library, Term
from kidneyviewer.content.page import Graded, Names, Related, Uses
from kidneyviewer.overriding import override
from kidneyviewer.ui.glossary import index_words
from kidneyviewer.ui.glossary.names_view import NamesView
from kidneyviewer.ui.glossary.related_row import RelatedRow
from kidneyviewer.ui.glossary.scale_card import ScaleCard
from kidneyviewer.ui.glossary.uses_card import UsesCard
from kidneyviewer.ui.page.block_views import shared_makers
from kidneyviewer.ui.page.page_view import Makers, PageView
from kidneyviewer.ui.style.badge_tone import Tone
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import Translation, text
from kidneyviewer.ui.widgets.item_list import Chip, ItemList
from kidneyviewer.ui.widgets.item_model import Entry
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.wording import words

if TYPE_CHECKING:
    from kidneyviewer.content.model import SearchKeys

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


class GlossaryPlace(ListAndDetail):
    """Lets the user find a term and read what it means."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        self._parts = theme, terminology, library
        self.view = PageView(theme, library, {**shared_makers(*self._parts), **self._own_makers()})
        terms = tuple(library.terms.values())
        super().__init__(theme, ItemList(theme, terms, partial(_describe, terminology.translation), CHIPS), self.view)
        self._library = library
        self._translation = terminology.translation
        self._keys: SearchKeys | None = None
        self._has_asked_for_keys = False
        self._retranslate()

    def _own_makers(self) -> Makers:
        theme, terminology, _ = self._parts
        return {
            Names: lambda: NamesView(theme, terminology.translation),
            Graded: lambda: ScaleCard(theme, terminology),
            Related: self._related_row,
            Uses: self._uses_card,
        }

    def _related_row(self) -> RelatedRow:
        row = RelatedRow(self._parts[0])
        row.item_requested.connect(self.address_requested)
        return row

    def _uses_card(self) -> UsesCard:
        theme, terminology, _ = self._parts
        card = UsesCard(theme, terminology)
        card.item_requested.connect(self.address_requested)
        card.passage_requested.connect(self.passage_requested)
        return card

    def _retranslate(self) -> None:
        self.items.set_name(self.tr("Glossary"))
        self._arrange()

    def _arrange(self) -> None:
        """Order the list as an index of the current language, or as in the content if there is no index."""
        terms, language = self._library.terms, self._translation.language
        names = [(term.id, text(term.address, term.name)) for term in terms.values()]
        groups = index(names, language, self.keys if language.is_chinese else None)
        ordered = [terms[term] for group in groups for term in group.terms] or list(terms.values())
        heads = {terms[term].address: index_words.head(group.head) for group in groups for term in group.terms}
        self.items.arrange(ordered, heads)

    @property
    def keys(self) -> "SearchKeys | None":
        """Readings and strokes of Chinese names; read when first needed, None if they have not been built."""
        if not self._has_asked_for_keys:
            self._has_asked_for_keys = True
            self._keys = _stored()
        return self._keys

    @override
    def show_item(self, item: Item) -> None:
        """Select a term in the list and show it."""
        assert isinstance(item, Term)
        self.items.select(item)
        self.view.show_item(item)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def _stored() -> "SearchKeys | None":
    try:
        keys = load_search_keys(paths.resources())
    except ContentError:
        log.exception("The search keys cannot be read.")
        return None
    if keys is None:
        log.warning("The search keys have not been made; the Chinese glossary keeps the order of the content.")
    return keys


def _describe(translation: Translation, item: Item) -> Entry:
    """Return the row of a term: its name, and beside it the full or the English name."""
    assert isinstance(item, Term)
    name = text(item.address, item.name)
    detail = item.name if translation.language.is_chinese else item.full_form
    beside = "" if detail.casefold() == name.casefold() else detail
    return Entry(name, beside, words.category(item.category), Tone.ACCENT)


def _chip(category: Category) -> Chip:
    return Chip(lambda: words.category(category), lambda item: isinstance(item, Term) and item.category is category)


CHIPS = (Chip(lambda: translate("GlossaryPlace", "All"), None), *map(_chip, Category))
