"""What fills the window: top bar, rail, places, overlays, keyboard."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.focusing import take_focus
from kidneyviewer.ui.window.keyboard import Keyboard, Parts, swap_full_screen
from kidneyviewer.ui.window.overlays import Overlays
from kidneyviewer.ui.window.place_stack import PlaceStack
from kidneyviewer.ui.window.rail import Rail
from kidneyviewer.ui.window.stage import Stage, StageRow
from kidneyviewer.ui.window.tab_order import next_stop
from kidneyviewer.ui.window.top_bar import TopBar
from kidneyviewer.ui.wording.speech import announce


class Shell(QWidget):
    """Arranges the parts of the window and connects their signals; makes no decisions."""

    def __init__(self, theme: Theme, terminology: Terminology, icons: Path) -> None:
        super().__init__()
        self._keyboard: Keyboard | None = None
        self.top_bar = TopBar(theme, icons)
        self.rail = Rail(theme, icons, tuple(Place))
        self.places = PlaceStack(theme, terminology)
        self.overlays = Overlays(theme, icons, terminology, self)
        self._arrange()
        self._connect_signals()

    def _arrange(self) -> None:
        held = QWidget()
        column, row = QVBoxLayout(self), StageRow(held)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.places, 1)
        self.stage = Stage(held)
        column.addWidget(self.top_bar)
        column.addWidget(self.stage, 1)

    def _connect_signals(self) -> None:
        self.rail.place_requested.connect(self.places.show_place)
        for button in self.rail.buttons.values():  # also that of the place which is shown already
            button.clicked.connect(self.overlays.close_search)
        self.places.place_shown.connect(self._on_place_shown)
        self.places.ways_changed.connect(lambda back, forward: self.top_bar.set_ways(back=back, forward=forward))
        self.top_bar.back.clicked.connect(self.places.go_back)
        self.top_bar.forward.clicked.connect(self.places.go_forward)
        self.top_bar.leave_full_screen.clicked.connect(lambda: swap_full_screen(self.window()))
        self.top_bar.search.clicked.connect(self.overlays.show_search)
        self.top_bar.help.clicked.connect(self.overlays.show_help)
        self.overlays.item_requested.connect(lambda address, passage: self.places.open(address, passage=passage))
        self.overlays.index_built.connect(self.places.set_index)
        self.places.index_wanted.connect(self.overlays.prepare_index)

    @property
    def keyboard(self) -> Keyboard:
        """The shortcuts and other keys of the window; created after the first paint, or with the first key."""
        if self._keyboard is None:
            window = self.window()
            assert isinstance(window, QMainWindow)
            self._keyboard = Keyboard(window, Parts(self.top_bar, self.rail, self.places, self.overlays))
        return self._keyboard

    def prepare(self) -> None:
        """Do everything that can wait until the window has been painted, so that later steps are quick."""
        _ = self.keyboard  # creates it
        self.places.prepare()
        self.overlays.prepare()

    def announce_place(self, place: Place) -> None:
        """Let a screen reader announce the current page."""
        announce(self.window(), self.places.pane(place).detail.accessibleName())

    def handle_key(self, event: QKeyEvent) -> bool:
        """Handle a key that no widget has taken. Return whether it has a meaning."""
        return self.keyboard.handle(event)

    def handle_button(self, button: Qt.MouseButton) -> bool:
        """Go back and forward with the extra mouse buttons. Return whether it is one of them."""
        match button:
            case Qt.MouseButton.BackButton:
                self.places.go_back()
            case Qt.MouseButton.ForwardButton:
                self.places.go_forward()
            case _:
                return False
        return True

    def move_focus(self, *, forward: bool) -> bool:
        """Move the focus in reading order; stay inside an overlay while it has the focus."""
        focused = self.window().focusWidget()
        stop = next_stop(self.overlays.around(focused), focused, forward=forward)
        if stop is not None:
            take_focus(stop, Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return stop is not None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._keyboard is not None:
            self._keyboard.actions.retranslate()

    def _on_place_shown(self, place: Place) -> None:
        self.rail.set_current(place)
        self.overlays.hide_popup()
        if self.overlays.close_search():
            focused = self.window().focusWidget()
            if focused is None or not focused.isVisible():
                self.places.focus_list()
