"""The window. It opens as a bare frame, so that it is there at once, and is filled when that has been painted.

What only the filled window needs is imported when it is filled: nothing that the first paint does not show.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui.settings import TEXT_SIZES
from kidneyviewer.ui.style.palette import LIGHT
from kidneyviewer.ui.window.frame import Frame

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from kidneyviewer.content.destinations import Destination
    from kidneyviewer.content.links import Asked
    from kidneyviewer.content.model import Item, Library
    from kidneyviewer.ui.find.search_panel import SearchPanel
    from kidneyviewer.ui.place import Place
    from kidneyviewer.ui.style.palette import Palette
    from kidneyviewer.ui.style.theme import Theme
    from kidneyviewer.ui.terminology import Terminology
    from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
    from kidneyviewer.ui.window.keyboard import Keyboard
    from kidneyviewer.ui.window.term_popup import TermPopup

SMALLEST = (800, 480)


class MainWindow(QMainWindow):
    """Top bar, rail, and the place that is shown. Connects their signals; decides nothing."""

    language_requested = Signal(Language)
    text_size_requested = Signal(int)
    appearance_requested = Signal(Appearance)
    closing = Signal()
    frame_painted = Signal()
    """The first paint; what fills the window is made then."""
    content_painted = Signal()
    """The first paint with content; what may wait is done then."""

    def __init__(self, text_size: int = TEXT_SIZES[0], colors: "Palette" = LIGHT) -> None:
        super().__init__()
        self._is_filled = False
        self._is_framed = self._is_painted = False
        self._keyboard: Keyboard | None = None
        self.setMinimumSize(*SMALLEST)
        self._frame = Frame(text_size, colors)
        self._frame.painted.connect(self._on_frame_painted)
        self.setCentralWidget(self._frame)
        self._retranslate()

    def fill(self, theme: "Theme", terminology: "Terminology", library: "Library", icons: "Path") -> None:
        """Put everything into the frame; what is shown first is chosen next."""
        from kidneyviewer.ui.place import Place  # noqa: PLC0415 - as above
        from kidneyviewer.ui.window.overlays import Overlays  # noqa: PLC0415 - not before the first paint
        from kidneyviewer.ui.window.place_stack import PlaceStack  # noqa: PLC0415 - as above
        from kidneyviewer.ui.window.rail import Rail  # noqa: PLC0415 - as above
        from kidneyviewer.ui.window.top_bar import TopBar  # noqa: PLC0415 - as above

        self.top_bar = TopBar(theme, icons)
        self.rail = Rail(theme, icons, tuple(Place))
        self.places = PlaceStack(theme, terminology, library)
        self._arrange()
        self.overlays = Overlays(theme, icons, terminology, self._centre, self)
        self._connect_signals()
        self._retranslate()
        self._is_filled = True

    def say_loading(self) -> None:
        """Say that there is much to load; before the window is filled."""
        self._frame.say(self.tr("The content is being loaded …"))

    def _arrange(self) -> None:
        self._centre = QWidget()
        column, row = QVBoxLayout(self._centre), QHBoxLayout()
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.top_bar)
        row.addWidget(self.rail)
        row.addWidget(self.places, 1)
        column.addLayout(row, 1)
        self.setCentralWidget(self._centre)

    def _connect_signals(self) -> None:
        self.rail.place_requested.connect(self.show_place)
        self.places.place_shown.connect(self._on_place_shown)
        self.places.ways_changed.connect(lambda back, forward: self.top_bar.set_ways(back=back, forward=forward))
        self.top_bar.back.clicked.connect(self.places.go_back)
        self.top_bar.forward.clicked.connect(self.places.go_forward)
        self.top_bar.search.clicked.connect(self.overlays.show_search)
        self.top_bar.help.clicked.connect(self.overlays.show_help)
        self.top_bar.appearance_requested.connect(self.appearance_requested)
        self.top_bar.language_requested.connect(self.language_requested)
        self.top_bar.text_size_requested.connect(self.text_size_requested)
        self.overlays.item_requested.connect(lambda address, passage: self.open(address, passage=passage))
        self.overlays.index_built.connect(self.places.set_index)
        self.places.index_wanted.connect(self.overlays.prepare_index)
        self.closing.connect(self.overlays.stop)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Kidney Viewer"))
        if self._keyboard is not None:
            self._keyboard.actions.retranslate()

    @property
    def keyboard(self) -> "Keyboard":
        """The shortcuts and what other keys do; made after the first paint."""
        if self._keyboard is None:
            from kidneyviewer.ui.window.keyboard import Keyboard, Parts  # noqa: PLC0415 - not before the first paint

            self._keyboard = Keyboard(self, Parts(self.top_bar, self.rail, self.places, self.popup))
        return self._keyboard

    @property
    def popup(self) -> "TermPopup":
        """What a term means, beside the word."""
        return self.overlays.popup

    @property
    def search(self) -> "SearchPanel":
        """The search over everything."""
        return self.overlays.search

    @property
    def item(self) -> "Item":
        """The item that is shown."""
        return self.places.item

    def open(self, address: str, section: str = "", passage: str = "") -> None:
        """Show the item at an address, such as ``cases/riordan-2022``; ``KeyError`` when there is none.

        The reader begins at a section, or at a passage: a text of the item in the shown language.
        """
        self.places.open(address, section, passage)

    def follow(self, asked: "Asked") -> "Destination":
        """Show what a link asks for, or that it does not exist; tell which it is."""
        return self.places.follow(asked)

    def bring_to_front(self) -> None:
        """Show the window before all others, also when it was minimised."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first paint
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - as above

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.show()
        if not QGuiApplication.platformName().startswith(("wayland", "offscreen")):  # they cannot, and would warn
            self.raise_()
        self.activateWindow()

    def show_item(self, item: "Item") -> None:
        """Show an item in its place."""
        self.places.show_item(item)

    def show_place(self, place: "Place") -> None:
        """Show a place with the item that was read there last."""
        self.places.show_place(place)

    def pane(self, place: "Place") -> "ListAndDetail":
        """Return a place, built now if it was not visited yet."""
        return self.places.pane(place)

    def set_language(self, language: Language) -> None:
        """Mark the language that is shown; the texts follow by themselves."""
        self.top_bar.set_language(language)

    def focus_list(self) -> None:
        """Move the keyboard to the list of the place that is shown, as a window that opens does."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first paint

        self.pane(self.places.place).items.view.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def prepare(self) -> None:
        """Do what may wait until the window has been painted, so that later steps do not wait."""
        _ = self.keyboard  # made by being asked for
        self.places.prepare()
        self.overlays.prepare()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if self._is_filled and not self._is_painted:
            self._is_painted = True
            self.content_painted.emit()

    @override
    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Answer a key that no widget has taken."""
        if not (self._is_filled and self.keyboard.handle(event)):
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go by Tab in the order in which one reads; inside what stands over the page while it has the keyboard."""
        if not self._is_filled:
            return super().focusNextPrevChild(is_next)
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first paint

        from kidneyviewer.ui.widgets.focusing import take_focus  # noqa: PLC0415 - as above
        from kidneyviewer.ui.window.tab_order import next_stop  # noqa: PLC0415 - as above

        focused = self.focusWidget()
        stop = next_stop(self.overlays.around(focused), focused, forward=is_next)
        if stop is not None:
            take_focus(stop, Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
        return stop is not None

    @override
    def mousePressEvent(self, event: "QMouseEvent") -> None:
        """Go back and forward by the extra buttons of a mouse."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first paint

        match event.button():
            case Qt.MouseButton.BackButton if self._is_filled:
                self.places.go_back()
            case Qt.MouseButton.ForwardButton if self._is_filled:
                self.places.go_forward()
            case _:
                super().mousePressEvent(event)

    @override
    def closeEvent(self, event: "QCloseEvent") -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _on_frame_painted(self) -> None:
        if not self._is_framed:
            self._is_framed = True
            self.frame_painted.emit()

    def _on_place_shown(self, place: "Place") -> None:
        self.rail.set_current(place)
        self.overlays.hide_popup()
        if self._is_painted:
            from kidneyviewer.ui.wording.speech import announce  # noqa: PLC0415 - not before the first paint

            announce(self, self.pane(place).detail.accessibleName())
