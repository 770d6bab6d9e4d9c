"""The Glossary place: list on the left, one term on the right."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent

from kidneyviewer.content import search
from kidneyviewer.content.model import Category, Item, Library, Term
from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui import words
from kidneyviewer.ui.glossary.term_view import TermView
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.translation import Translation, text
from kidneyviewer.ui.widgets.item_list import Chip, ItemList
from kidneyviewer.ui.widgets.item_model import Entry
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail

translate = QCoreApplication.translate


class GlossaryPlace(ListAndDetail):
    """Lets the user find a term and read what it means."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        self.view = TermView(theme, terminology, library)
        terms = tuple(library.terms.values())
        super().__init__(theme, ItemList(theme, terms, partial(_describe, terminology.translation), CHIPS), self.view)
        self.view.item_requested.connect(self.address_requested)
        self.view.passage_requested.connect(self.passage_requested)
        self._retranslate()

    def _retranslate(self) -> None:
        self.items.set_name(self.tr("Glossary"))

    @override
    def show_item(self, item: Item) -> None:
        """Choose a term in the list and show it."""
        assert isinstance(item, Term)
        self.items.select(item)
        self.view.show_term(item)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def _describe(translation: Translation, item: Item) -> Entry:
    """Put a term into the words of its row: its name, beside it the full or the English name."""
    assert isinstance(item, Term)
    name = text(item.address, item.name)
    detail = item.name if translation.language.is_chinese else item.full_form
    others = (
        translation.text_in(language, item.address, source)
        for language in Language
        for source in (item.name, item.full_form)
    )
    return Entry(
        name,
        "" if detail.casefold() == name.casefold() else detail,
        words.category(item.category),
        "accent",
        search.fold(" ".join((name, text(item.address, item.full_form), *others))),
    )


def _chip(category: Category) -> Chip:
    return Chip(lambda: words.category(category), lambda item: isinstance(item, Term) and item.category is category)


CHIPS = (Chip(lambda: translate("GlossaryPlace", "All"), None), *map(_chip, Category))
