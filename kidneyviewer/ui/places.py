"""The places side by side, one shown at a time, and the way back through what was visited."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from kidneyviewer.content.model import Item, Library, Tool
from kidneyviewer.ui.cases.cases_place import CasesPlace
from kidneyviewer.ui.history import History
from kidneyviewer.ui.place import Place, place_of
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail


class Places(QStackedWidget):
    """Builds a place when it is first visited and remembers which item was read there last."""

    place_shown = Signal(Place)
    ways_changed = Signal(bool, bool)
    """Whether there is a way back, and forward."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self._library = library
        self._panes: dict[Place, ListAndDetail] = {}
        self._items: dict[Place, Item] = {}
        self._history = History()
        self.place = Place.CASES

    @property
    def item(self) -> Item:
        """The item that is shown."""
        return self._items[self.place]

    def open(self, address: str, passage: str = "") -> None:
        """Show the item at an address, such as ``cases/riordan-2022``, for reading, from a passage on if one is given.

        ``KeyError`` when there is no such item; one whose page has no such passage is read from its beginning.
        """
        self.show_item(self._library.by_address[address])
        detail = self.pane(self.place).detail
        if not detail.show_passage(passage):
            detail.setFocus()

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
        self._history.visit(self.item.address)
        self.place_shown.emit(place)
        self.ways_changed.emit(self._history.can_go_back, self._history.can_go_forward)

    def go_back(self) -> None:
        """Show the item that was visited before."""
        self._return_to(self._history.back())

    def go_forward(self) -> None:
        """Show the item from which the reader went back."""
        self._return_to(self._history.forward())

    def _return_to(self, address: str | None) -> None:
        """Show an item again; one that its place still shows stays where it was read."""
        if address is None:
            return
        item = self._library.by_address[address]
        if self._items.get(place_of(item)) is item:
            self.show_place(place_of(item))
        else:
            self.show_item(item)

    def _compare(self, address: str) -> None:
        """Show an item beside others, which is done in the Evidence place."""
        from kidneyviewer.ui.evidence.evidence_place import EvidencePlace  # noqa: PLC0415 - not before it is visited

        pane = self.pane(Place.EVIDENCE)
        assert isinstance(pane, EvidencePlace)
        pane.add_to_comparison(address)

    def pane(self, place: Place) -> ListAndDetail:
        """Give a place, built now if it was not visited yet."""
        if place not in self._panes:
            self._panes[place] = pane = self._build(place)
            self.addWidget(pane)
            pane.item_selected.connect(self.show_item)
            pane.address_requested.connect(self.open)
            pane.passage_requested.connect(lambda address, passage: self.open(address, passage=passage))
            pane.compare_requested.connect(self._compare)
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
            case Place.EVIDENCE:
                from kidneyviewer.ui.evidence.evidence_place import EvidencePlace  # noqa: PLC0415 - as above

                return EvidencePlace(*parts)
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
            case Place.EVIDENCE:
                return Tool.MAP
            case Place.LEARN:
                return self._library.pages[0]
            case Place.GLOSSARY:
                return self.pane(place).items.first
