"""The places, one shown at a time, and the history of what was visited."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from kidneyviewer.content.destinations import Destination, Found, Several, Stay, Unknown, answer
from kidneyviewer.content.links import Asked, name_of
from kidneyviewer.content.model import Item, Tool
from kidneyviewer.ui.cases.cases_place import CasesPlace
from kidneyviewer.ui.place import Place, place_of
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.widgets.put_off import PutOff
from kidneyviewer.ui.window.destination_view import DestinationView
from kidneyviewer.ui.window.history import History, Visit

if TYPE_CHECKING:
    from kidneyviewer.content.finding.index import Index

NAMED = (
    (Place.CASES, "cases/"),
    (Place.EVIDENCE, "studies/"),
    (Place.EVIDENCE, "evidence/"),
    (Place.LEARN, "pages/"),
    (Place.GLOSSARY, "glossary/"),
)
"""The beginnings of the addresses of each place."""


class PlaceStack(QStackedWidget):
    """Builds a place when it is first visited, and remembers which item was last read there."""

    place_shown = Signal(Place)
    ways_changed = Signal(bool, bool)
    """Whether there is a way back, and a way forward."""
    index_wanted = Signal()
    """Something is typed into the filter of a list before the search index exists."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self._library = terminology.library
        self._panes: dict[Place, ListAndDetail] = {}
        self._items: dict[Place, Item] = {}
        self._history = History()
        self._index: Index | None = None
        self._is_prepared = False
        self._answer_view: DestinationView | None = None
        self.place = Place.CASES

    @property
    def item(self) -> Item:
        """The current item."""
        return self._items[self.place]

    def open(self, address: str, section: str = "", passage: str = "") -> None:
        """Show the item at an address, such as ``cases/riordan-2022``, from a section or passage on.

        Raises ``KeyError`` if there is none. An unknown section means its beginning.
        """
        self.show_item(self._library.by_address[address])
        detail = self.pane(self.place).detail
        if not detail.show_passage(passage):
            detail.setFocus()
            detail.show_section(section)

    def follow(self, asked: Asked) -> Destination:
        """Show what was asked for: an item, everything filed under a code, or that it does not exist. Return which."""
        found = answer(self._library, asked)
        match found:
            case Found(item, section):
                self.open(item.address, section)
            case Several() | Unknown():
                self._show_answer(asked, found)
            case Stay():
                pass
        return found

    def _show_answer(self, asked: Asked, found: Several | Unknown) -> None:
        """Show a page that is in no list, in the place that was asked for, else in the current one."""
        self._close_answer()
        place = next((place for place, named in NAMED if name_of(asked).startswith(named)), self.place)
        pane = self._visited(place)
        self.answer_view.show_answer(found)
        pane.show_answer(self.answer_view)
        self._enter(place, asked)
        self.answer_view.setFocus()

    def _close_answer(self) -> None:
        """Show the item again that such a page covers, where the reader had left it."""
        for place, pane in self._panes.items():
            if pane.close_answer():
                pane.items.select(self._items[place])

    @property
    def answer_view(self) -> DestinationView:
        """The page for a link to several items, or to none; created when it is first needed."""
        if self._answer_view is None:
            self._answer_view = DestinationView(self._theme)
            self._answer_view.item_requested.connect(self.open)
            self._answer_view.cases_requested.connect(lambda: self.show_place(Place.CASES))
        return self._answer_view

    def show_item(self, item: Item) -> None:
        """Show an item in its place."""
        self._close_answer()
        place = place_of(item)
        self._items[place] = item
        self.pane(place).show_item(item)
        self.show_place(place)

    def show_place(self, place: Place) -> None:
        """Show a place with the item that was last read there, initially the first one."""
        self._close_answer()
        self._visited(place)
        self._enter(place, self._items[place].address)

    def _visited(self, place: Place) -> ListAndDetail:
        """Return a place with a selected item, initially the first one."""
        pane = self.pane(place)
        if place not in self._items:
            self._items[place] = self._first(place)
            pane.show_item(self._items[place])
        return pane

    def _enter(self, place: Place, visited: Visit) -> None:
        """Bring a place to the front, and add to the history what is visited there."""
        self.place = place
        self.setCurrentWidget(self.pane(place))
        self._history.visit(visited)
        self.place_shown.emit(place)
        self.ways_changed.emit(self._history.can_go_back, self._history.can_go_forward)

    def go_back(self) -> None:
        """Show the previously visited item."""
        self._return_to(self._history.back())

    def go_forward(self) -> None:
        """Show the item from which the reader went back."""
        self._return_to(self._history.forward())

    def _return_to(self, visited: Visit | None) -> None:
        """Show an item or an answer again. An item that its place still shows stays where it was read."""
        if visited is None:
            return
        if not isinstance(visited, str):
            self.follow(visited)
            return
        item = self._library.by_address[visited]
        if self._items.get(place_of(item)) is item:
            self.show_place(place_of(item))
        else:
            self.show_item(item)

    def _compare(self, address: str) -> None:
        """Add an item to the comparison, in the Evidence place."""
        self.pane(Place.EVIDENCE).add_to_comparison(address)

    def pane(self, place: Place) -> ListAndDetail:
        """Return a place, building it if it has not been visited yet."""
        if place not in self._panes:
            self._panes[place] = pane = self._build(place)
            PutOff(pane, self._theme)
            self.addWidget(pane)
            pane.item_selected.connect(self.show_item)
            pane.address_requested.connect(self.open)
            pane.passage_requested.connect(lambda address, passage: self.open(address, passage=passage))
            pane.compare_requested.connect(self._compare)
            pane.items.index_wanted.connect(self.index_wanted)
            if self._index is not None:
                pane.items.set_index(self._index)
            if self._is_prepared:
                QTimer.singleShot(0, pane, pane.prepare)
        return self._panes[place]

    def focus_list(self) -> None:
        """Move the focus to the list of the current place, as in a new window."""
        self.pane(self.place).items.view.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def prepare(self) -> None:
        """Do everything that can wait until the window has been painted, now and for places built later."""
        self._is_prepared = True
        for pane in self._panes.values():
            pane.prepare()

    def set_index(self, index: "Index") -> None:
        """Let the lists filter by the search index."""
        self._index = index
        for pane in self._panes.values():
            pane.items.set_index(index)

    def _build(self, place: Place) -> ListAndDetail:
        parts = (self._theme, self._terminology, self._library)
        if place is Place.CASES:
            return CasesPlace(*parts)
        from kidneyviewer.ui.window import other_places  # noqa: PLC0415 - 12 ms, and most starts show a case

        return other_places.build(place, *parts)

    def _first(self, place: Place) -> Item:
        match place:
            case Place.CASES:
                return self._library.cases[0]
            case Place.EVIDENCE:
                return Tool.MAP
            case Place.LEARN:
                return self._library.pages[0]
            case Place.GLOSSARY:
                return self.pane(place).items.first
