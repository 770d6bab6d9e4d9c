"""The window: places the panes and connects their signals. Decides nothing."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kidneyviewer.content.model import Item, Library
from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui.actions import LANGUAGES, PLACES, Actions
from kidneyviewer.ui.cases.cases_place import CasesPlace
from kidneyviewer.ui.place import Place, place_of
from kidneyviewer.ui.rail import Rail
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import TEXT_SIZES, Theme
from kidneyviewer.ui.top_bar import TopBar
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.widgets.term_popup import TermPopup

SMALLEST = (800, 560)


class MainWindow(QMainWindow):
    """Top bar, rail, and the place that is shown. A place is built when it is first visited."""

    language_requested = Signal(Language)
    text_size_requested = Signal(int)
    closing = Signal()
    painted = Signal()
    """After the first paint; what may wait is done then."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library, icons: Path) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self._library = library
        self._places: dict[Place, ListAndDetail] = {}
        self._shown: dict[Place, Item] = {}
        self._is_painted = False
        self._build_ui(icons)
        self._connect_signals()
        self._retranslate()
        self.show_item(library.cases[0])

    def _build_ui(self, icons: Path) -> None:
        self.setMinimumSize(*SMALLEST)
        self.actions_ = Actions(self)
        self.top_bar = TopBar(self._theme, icons)
        self.rail = Rail(self._theme, icons, tuple(Place))
        self._stack = QStackedWidget()
        centre = QWidget()
        column = QVBoxLayout(centre)
        row = QHBoxLayout()
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.top_bar)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        column.addLayout(row, 1)
        self.setCentralWidget(centre)
        self.popup = TermPopup(self._theme, self._terminology, centre)

    def _connect_signals(self) -> None:
        self.rail.place_requested.connect(self.show_place)
        self.top_bar.language_requested.connect(self.language_requested)
        self.top_bar.text_size_requested.connect(self.text_size_requested)
        self._terminology.term_requested.connect(self.popup.request)
        self._terminology.term_hovered.connect(self.popup.hover)
        self.popup.entry_requested.connect(self.open)
        for name, place in PLACES:
            self.actions_[name].triggered.connect(partial(self.show_place, place))
        for name, language in LANGUAGES:
            self.actions_[name].triggered.connect(partial(self.language_requested.emit, language))
        self.actions_["edit_filter"].triggered.connect(self._focus_filter)
        self.actions_["view_larger"].triggered.connect(self.top_bar.larger.click)
        self.actions_["view_smaller"].triggered.connect(self.top_bar.smaller.click)
        self.actions_["view_usual_size"].triggered.connect(partial(self.text_size_requested.emit, TEXT_SIZES[0]))
        self.actions_["file_quit"].triggered.connect(self.close)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Kidney Viewer"))
        self.actions_.retranslate()

    @property
    def item(self) -> Item:
        """The item that is shown."""
        return self._shown[self._place]

    def addresses(self) -> tuple[str, ...]:
        """Give the addresses of everything that can be opened."""
        return tuple(self._library.by_address)

    def open(self, address: str) -> None:
        """Show the item at an address, such as ``cases/riordan-2022``; ``KeyError`` when there is none."""
        self.show_item(self._library.by_address[address])

    def show_item(self, item: Item) -> None:
        """Show an item in its place."""
        self._shown[place_of(item)] = item
        self.pane(place_of(item)).show_item(item)
        self.show_place(place_of(item))

    def show_place(self, place: Place) -> None:
        """Show a place with the item that was read there last, at first the first one."""
        self.popup.hide()
        pane = self.pane(place)
        if place not in self._shown:
            self._shown[place] = self._first(place)
            pane.show_item(self._shown[place])
        self._place = place
        self._stack.setCurrentWidget(pane)
        self.rail.set_current(place)

    def set_language(self, language: Language) -> None:
        """Mark the language that is shown; the texts follow by themselves."""
        self.top_bar.set_language(language)

    def prepare(self) -> None:
        """Do what may wait until the window has been painted, so that later steps do not wait."""
        for pane in self._places.values():
            pane.prepare()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def pane(self, place: Place) -> ListAndDetail:
        """Give a place, built now if it was not visited yet."""
        if place not in self._places:
            self._places[place] = pane = self._build_place(place)
            self._stack.addWidget(pane)
            pane.item_selected.connect(self.show_item)
            pane.address_requested.connect(self.open)
        return self._places[place]

    def _build_place(self, place: Place) -> ListAndDetail:
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

    def focus_list(self) -> None:
        """Give the keyboard to the list of the place that is shown."""
        self.pane(self._place).items.view.setFocus()

    def _focus_filter(self) -> None:
        pane = self.pane(self._place)
        pane.items.filter_box.setFocus()
        pane.items.filter_box.selectAll()
