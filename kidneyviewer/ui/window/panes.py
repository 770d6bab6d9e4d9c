"""Moves the focus from one part of the window to the next, as F6 does."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kidneyviewer.ui.widgets.focusing import take_focus


class Pane(NamedTuple):
    """A part of the window, and its widget that gets the focus if none had it yet."""

    part: QWidget
    entrance: QWidget


def go_to_next(panes: Sequence[Pane], by: int) -> None:
    """Move the focus to the part ``by`` places after the one that has it."""
    focused = QApplication.focusWidget()
    here = next((number for number, pane in enumerate(panes) if _holds(pane.part, focused)), -by)
    pane = panes[(here + by) % len(panes)]
    take_focus(_last_focused(pane.part) or pane.entrance, Qt.FocusReason.TabFocusReason)


def _holds(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (part is focused or part.isAncestorOf(focused))


def _last_focused(part: QWidget) -> QWidget | None:
    """Return the widget in a part that had the focus last, if it can have it again."""
    last = part.focusWidget()
    return last if last is not None and last.isVisible() and last.isEnabled() else None
