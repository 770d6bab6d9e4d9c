"""The places side by side, one shown at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from kidneyviewer.content.model import Item, Library
from kidneyviewer.ui.cases.cases_place import CasesPlace
from kidneyviewer.ui.place import Place, place_of
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail


class Places(QStackedWidget):
    """Builds a place when it is first visited and remembers which item was read there last."""

    place_shown = Signal(Place)

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self._library = library
        self._panes: dict[Place, ListAndDetail] = {}
        self._items: dict[Place, Item] = {}
        self.place = Place.CASES

    @property
    def item(self) -> Item:
        """The item that is shown."""
        return self._items[self.place]

    def open(self, address: str) -> None:
        """Show the item at an address, such as ``cases/riordan-2022``; ``KeyError`` when there is none."""
        self.show_item(self._library.by_address[address])

    def show_item(self, item: Item) -> None:
        """Show an item in its place."""
        place = place_of(item)
        self._items[place] = item
        self.pane(place).show_item(item)
        self.show_place(place)

    def show_place(self, place: Place) -> None:
        """Show a place with the item that was read there last, at first the first one."""
        pane = self.pane(place)
        if place not in self._items:
            self._items[place] = self._first(place)
            pane.show_item(self._items[place])
        self.place = place
        self.setCurrentWidget(pane)
        self.place_shown.emit(place)

    def pane(self, place: Place) -> ListAndDetail:
        """Give a place, built now if it was not visited yet."""
        if place not in self._panes:
            self._panes[place] = pane = self._build(place)
            self.addWidget(pane)
            pane.item_selected.connect(self.show_item)
            pane.address_requested.connect(self.open)
        return self._panes[place]

    def prepare(self) -> None:
        """Do what may wait until the window has been painted, so that later steps do not wait."""
        for pane in self._panes.values():
            pane.prepare()

    def _build(self, place: Place) -> ListAndDetail:
        parts = (self._theme, self._terminology, self._library)
        match place:
            case Place.CASES:
                return CasesPlace(*parts)
            case Place.LEARN:
                from kidneyviewer.ui.learn.learn_place import LearnPlace  # noqa: PLC0415 - not before it is visited

                return LearnPlace(*parts)
            case Place.GLOSSARY:
                from kidneyviewer.ui.glossary.glossary_place import GlossaryPlace  # noqa: PLC0415 - as above

                return GlossaryPlace(*parts)

    def _first(self, place: Place) -> Item:
        match place:
            case Place.CASES:
                return self._library.cases[0]
            case Place.LEARN:
                return self._library.pages[0]
            case Place.GLOSSARY:
                return next(iter(self._library.terms.values()))
