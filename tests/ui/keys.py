"""The keyboard as users experience it: where the focus is, what a key does there, and whether it is visible."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui.showing import settle

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
MOST_STOPS = 200
SHARE = 0.9
"""At least this share of a widget must be visible."""


def focused() -> QWidget:
    """Return the widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None, "no widget has the keyboard"
    return found


def use(widget: QWidget) -> None:
    """Move the focus to a widget of a window that the system has made active again."""
    widget.window().activateWindow()
    settle()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert widget.hasFocus(), f"{name(widget)} cannot have the keyboard"


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focused(), key, modifiers)
    settle()


def press_shortcut(shortcut: str) -> None:
    """Press a shortcut, such as ``Ctrl+K``, where the focus is."""
    together = QKeySequence(shortcut)[0]  # type: ignore[index]
    press(together.key(), together.keyboardModifiers())


def name(widget: QWidget) -> str:
    """Return a readable name of a widget: its class and the name or text that is announced."""
    heard = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return f"{type(widget).__name__}: {heard}"


def walk(start: QWidget, *, backwards: bool = False) -> Iterator[QWidget]:
    """Press Tab, or Shift+Tab, from a widget until back there; return every stop, the start first."""
    use(start)
    for _ in range(MOST_STOPS):
        yield focused()
        press(Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab, SHIFT if backwards else NONE)
        if focused() is start:
            return
    raise AssertionError(f"after {MOST_STOPS} stops Tab is not back at {name(start)}")


def is_seen(widget: QWidget) -> bool:
    """Tell whether a widget is scrolled into view; of a large one, as much as fits."""
    seen, room = widget.rect(), widget.height()
    parent = widget.parentWidget()
    while parent is not None:
        seen &= parent.rect().translated(-widget.mapTo(parent, QPoint(0, 0)))
        room = min(room, parent.height())
        parent = parent.parentWidget()
    return seen.width() > 0 and seen.height() >= SHARE * room
