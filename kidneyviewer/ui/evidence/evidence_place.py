"""The Evidence place: the list of studies, the map, the comparison, and the page of one study."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QEvent

from kidneyviewer.content.model import Item, Library, Shelf, Study, Tool
from kidneyviewer.content.page import EventsByGroup, Provenance
from kidneyviewer.content.statements import StudyFigure
from kidneyviewer.overriding import override
from kidneyviewer.ui.evidence.compare_view import CompareView
from kidneyviewer.ui.evidence.map_view import MapView
from kidneyviewer.ui.page.block_views import shared_makers
from kidneyviewer.ui.page.figure_card import FigureCard
from kidneyviewer.ui.page.page_view import Makers, PageView
from kidneyviewer.ui.page.table_views import EventsView
from kidneyviewer.ui.style.badge_tone import Tone, tone_of
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.item_list import Chip, ItemList
from kidneyviewer.ui.widgets.item_model import Entry
from kidneyviewer.ui.widgets.labels import link
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.wording import study_words
from kidneyviewer.ui.wording.speech import SEPARATOR

translate = QCoreApplication.translate


class EvidencePlace(ListAndDetail):
    """Lets the user look at all studies at once, and read one."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        parts = (theme, terminology, library)
        own: Makers = {
            StudyFigure: lambda: FigureCard(theme, terminology),
            EventsByGroup: lambda: EventsView(theme, terminology),
        }
        self.map, self.compare = MapView(*parts), CompareView(*parts)
        self.view = PageView(theme, library, {**shared_makers(*parts), **own})
        items = (*Tool, *(study for shelf in Shelf for study in library.studies if study.shelf is shelf))
        super().__init__(theme, ItemList(theme, items, describe, CHIPS), self.map, self.compare, self.view)
        self.map.item_requested.connect(self.address_requested)
        self.compare.item_requested.connect(self.address_requested)
        self._to_comparison = link()
        self._to_comparison.clicked.connect(self._on_compare)
        self.view.put_before(Provenance, self._to_comparison)
        self._retranslate()

    def _retranslate(self) -> None:
        self.items.set_name(self.tr("Evidence"))
        self._to_comparison.setText(self.tr("Compare with other items"))

    @override
    def show_item(self, item: Item) -> None:
        """Select a study, the map or the comparison in the list and show it."""
        self.items.select(item)
        match item:
            case Tool.MAP:
                self.show_detail(self.map)
            case Tool.COMPARE:
                self.show_detail(self.compare)
            case Study():
                self.view.show_item(item)
                self.show_detail(self.view)
            case _:
                raise AssertionError(item)

    @override
    def swap_table(self) -> None:
        if self.detail is self.map:
            self.map.swap_table()

    def _on_compare(self) -> None:
        if self.view.page is not None:
            self.add_to_comparison(self.view.page.address)

    @override
    def add_to_comparison(self, address: str) -> None:
        """Add an item to the comparison and show that."""
        self.compare.add(address)
        self.address_requested.emit(Tool.COMPARE.address)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def describe(item: Item) -> Entry:
    """Return a row of the list."""
    match item:
        case Tool():
            return Entry(_name(item), "", "", Tone.ACCENT)
        case Study():
            return _describe_study(item)
        case _:
            raise AssertionError(item)


def _name(tool: Tool) -> str:
    match tool:
        case Tool.MAP:
            return translate("EvidencePlace", "Map of all studies")
        case Tool.COMPARE:
            return translate("EvidencePlace", "Side by side")
        case _:
            assert_never(tool)


def _describe_study(study: Study) -> Entry:
    title = text(study.address, study.title)
    year = str(study.year) if study.year else ""
    detail = SEPARATOR.join(filter(None, (year, study_words.count(study), study_words.test(study))))
    badge = study_words.direction(study.direction)
    return Entry(title, detail, badge, tone_of(study.direction))


def _chip(shelf: Shelf) -> Chip:
    return Chip(lambda: study_words.shelf(shelf), lambda item: isinstance(item, Study) and item.shelf is shelf)


CHIPS = (Chip(lambda: translate("EvidencePlace", "All"), None), *map(_chip, Shelf))
