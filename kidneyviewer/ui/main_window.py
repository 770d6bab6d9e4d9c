"""The window. It opens as a bare frame, so that it is there at once, and is filled when that has been painted.

What only the filled window needs is imported when it is filled: nothing that the first paint does not show.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui.frame import Frame
from kidneyviewer.ui.settings import TEXT_SIZES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from kidneyviewer.content.model import Item, Library
    from kidneyviewer.ui.actions import Actions
    from kidneyviewer.ui.place import Place
    from kidneyviewer.ui.terminology import Terminology
    from kidneyviewer.ui.theme import Theme
    from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
    from kidneyviewer.ui.widgets.term_mark import TermMark
    from kidneyviewer.ui.widgets.term_popup import TermPopup

SMALLEST = (800, 560)


class MainWindow(QMainWindow):
    """Top bar, rail, and the place that is shown. Connects their signals; decides nothing."""

    language_requested = Signal(Language)
    text_size_requested = Signal(int)
    closing = Signal()
    frame_painted = Signal()
    """The first paint; what fills the window is made then."""
    content_painted = Signal()
    """The first paint with content; what may wait is done then."""

    def __init__(self, text_size: int = TEXT_SIZES[0]) -> None:
        super().__init__()
        self._is_filled = False
        self._is_framed = self._is_painted = False
        self._actions: Actions | None = None
        self._popup: TermPopup | None = None
        self.setMinimumSize(*SMALLEST)
        frame = Frame(text_size)
        frame.painted.connect(self._on_frame_painted)
        self.setCentralWidget(frame)
        self._retranslate()

    def fill(self, theme: "Theme", terminology: "Terminology", library: "Library", icons: "Path") -> None:
        """Put everything into the frame and show the first case."""
        from kidneyviewer.ui.place import Place  # noqa: PLC0415 - not before the first paint
        from kidneyviewer.ui.places import Places  # noqa: PLC0415 - as above
        from kidneyviewer.ui.rail import Rail  # noqa: PLC0415 - as above
        from kidneyviewer.ui.top_bar import TopBar  # noqa: PLC0415 - as above

        self._theme = theme
        self._terminology = terminology
        self.top_bar = TopBar(theme, icons)
        self.rail = Rail(theme, icons, tuple(Place))
        self.places = Places(theme, terminology, library)
        self._arrange()
        self._connect_signals()
        self._retranslate()
        self.places.show_item(library.cases[0])
        self._is_filled = True

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
        self.top_bar.language_requested.connect(self.language_requested)
        self.top_bar.text_size_requested.connect(self.text_size_requested)
        self._terminology.term_requested.connect(self._on_term_requested)
        self._terminology.term_hovered.connect(self._on_term_hovered)

    def _connect_actions(self, actions: "Actions") -> None:
        for name, place in actions.PLACES:
            actions[name].triggered.connect(partial(self.show_place, place))
        for name, language in actions.LANGUAGES:
            actions[name].triggered.connect(partial(self.language_requested.emit, language))
        actions["edit_filter"].triggered.connect(self._focus_filter)
        actions["view_larger"].triggered.connect(self.top_bar.larger.click)
        actions["view_smaller"].triggered.connect(self.top_bar.smaller.click)
        actions["view_usual_size"].triggered.connect(partial(self.text_size_requested.emit, TEXT_SIZES[0]))
        actions["file_quit"].triggered.connect(self.close)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Kidney Viewer"))
        if self._actions is not None:
            self._actions.retranslate()

    @property
    def actions_(self) -> "Actions":
        """The actions and their shortcuts; made after the first paint."""
        if self._actions is None:
            from kidneyviewer.ui.actions import Actions  # noqa: PLC0415 - not before the first paint

            self._actions = Actions(self)
            self._connect_actions(self._actions)
        return self._actions

    @property
    def popup(self) -> "TermPopup":
        """What a term means, beside the word; made when it is first asked for, or after the first paint."""
        if self._popup is None:
            from kidneyviewer.ui.widgets.term_popup import TermPopup  # noqa: PLC0415 - not before the first paint

            self._popup = TermPopup(self._theme, self._terminology, self._centre)
            self._popup.entry_requested.connect(self.open)
        return self._popup

    @property
    def item(self) -> "Item":
        """The item that is shown."""
        return self.places.item

    def open(self, address: str) -> None:
        """Show the item at an address, such as ``cases/riordan-2022``; ``KeyError`` when there is none."""
        self.places.open(address)

    def show_item(self, item: "Item") -> None:
        """Show an item in its place."""
        self.places.show_item(item)

    def show_place(self, place: "Place") -> None:
        """Show a place with the item that was read there last."""
        self.places.show_place(place)

    def pane(self, place: "Place") -> "ListAndDetail":
        """Give a place, built now if it was not visited yet."""
        return self.places.pane(place)

    def set_language(self, language: Language) -> None:
        """Mark the language that is shown; the texts follow by themselves."""
        self.top_bar.set_language(language)

    def focus_list(self) -> None:
        """Give the keyboard to the list of the place that is shown."""
        self.pane(self.places.place).items.view.setFocus()

    def prepare(self) -> None:
        """Do what may wait until the window has been painted, so that later steps do not wait."""
        _ = (self.actions_, self.popup)  # made by being asked for
        self.places.prepare()

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
        """Esc closes the pop-up, wherever the focus is."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - this namespace costs 25 ms, so not before the first paint

        if event.key() == Qt.Key.Key_Escape and self._popup is not None and self._popup.isVisible():
            self._popup.close_and_return()
        else:
            super().keyPressEvent(event)

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
        if self._popup is not None:
            self._popup.hide()

    def _on_term_requested(self, mark: "TermMark") -> None:
        self.popup.request(mark)

    def _on_term_hovered(self, mark: "TermMark", is_over: bool) -> None:
        self.popup.hover(mark, is_over)

    def _focus_filter(self) -> None:
        box = self.pane(self.places.place).items.filter_box
        box.setFocus()
        box.selectAll()
