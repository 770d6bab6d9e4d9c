"""What keys do in the window: shortcuts, next part, leave, press a button."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from kidneyviewer.ui.settings import TEXT_SIZES
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.window import key_positions
from kidneyviewer.ui.window.actions import Actions
from kidneyviewer.ui.window.overlays import Overlays
from kidneyviewer.ui.window.panes import Pane, go_to_next
from kidneyviewer.ui.window.place_stack import PlaceStack
from kidneyviewer.ui.window.rail import Rail
from kidneyviewer.ui.window.top_bar import TopBar


class Parts(NamedTuple):
    """The parts of the window that keys act on."""

    bar: TopBar
    rail: Rail
    places: PlaceStack
    overlays: Overlays


class Keyboard:
    """Connects the actions of a window, and handles the keys that no widget has taken."""

    def __init__(self, window: QMainWindow, parts: Parts) -> None:
        self._window = window
        self._parts = parts
        self._is_latin = True
        self.actions = Actions(window)
        self.actions["file_quit"].triggered.connect(window.close)
        self._connect(self.actions)

    def _connect(self, actions: Actions) -> None:
        bar, places = self._parts.bar, self._parts.places
        for name, place in actions.PLACES:
            actions[name].triggered.connect(partial(places.show_place, place))
        for name, language in actions.LANGUAGES:
            actions[name].triggered.connect(partial(bar.language_requested.emit, language))
        actions["go_back"].triggered.connect(places.go_back)
        actions["go_forward"].triggered.connect(places.go_forward)
        actions["go_next_pane"].triggered.connect(partial(self._go_to_pane, +1))
        actions["go_previous_pane"].triggered.connect(partial(self._go_to_pane, -1))
        actions["edit_search"].triggered.connect(bar.search.click)
        actions["edit_filter"].triggered.connect(self._focus_filter)
        actions["view_table"].triggered.connect(self._swap_table)
        actions["view_larger"].triggered.connect(bar.larger.click)
        actions["view_smaller"].triggered.connect(bar.smaller.click)
        actions["view_usual_size"].triggered.connect(partial(bar.text_size_requested.emit, TEXT_SIZES[0]))
        actions["view_full_screen"].triggered.connect(partial(swap_full_screen, self._window))
        actions["help_sheet"].triggered.connect(bar.help.click)

    def handle(self, event: QKeyEvent) -> bool:
        """Handle Esc, and Enter on a button: Qt presses a button by Enter only on some desktops."""
        match event.key():
            case Qt.Key.Key_Escape:
                self._leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return self._press()
            case _:
                return self._act_by_position(event)
        return True

    def _act_by_position(self, event: QKeyEvent) -> bool:
        """Do what the keys would do on a keyboard with Latin letters and digits. Return whether they do anything."""
        self._is_latin = key_positions.is_latin(event, before=self._is_latin)
        action = self.actions.of(key_positions.shortcut(event, letters=not self._is_latin))
        if action is None:
            return False
        action.trigger()
        return True

    @property
    def _pane(self) -> ListAndDetail:
        return self._parts.places.pane(self._parts.places.place)

    def _leave(self) -> None:
        """Close the pop-up, or clear the filter box, or go to the list."""
        items = self._pane.items
        if self._parts.overlays.close_popup():
            return
        if items.filter_box.hasFocus() and items.filter_box.text():
            items.filter_box.clear()
        else:
            items.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self) -> bool:
        focused = QApplication.focusWidget()
        if not isinstance(focused, QAbstractButton):
            return False
        focused.click()
        return True

    def _go_to_pane(self, by: int) -> None:
        pane, (bar, rail, places, _overlays) = self._pane, self._parts
        go_to_next(
            (
                Pane(pane.items, pane.items.view),
                Pane(pane.detail, pane.detail),
                Pane(bar, bar.more if bar.help.isHidden() else bar.help),
                Pane(rail, rail.buttons[places.place]),
            ),
            by,
        )

    def _swap_table(self) -> None:
        self._pane.swap_table()

    def _focus_filter(self) -> None:
        box = self._pane.items.filter_box
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()


def swap_full_screen(window: QWidget) -> None:
    """Show a window on the full screen, or as it was before."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
