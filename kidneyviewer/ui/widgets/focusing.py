"""Moves the focus so that it is visible, and lets Tab stop at the checked one of several buttons."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget


def take_focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Move the focus to a widget, and scroll to it once it has been laid out."""
    widget.setFocus(reason)
    QTimer.singleShot(0, widget, lambda: reveal(widget))


def reveal(widget: QWidget) -> None:
    """Scroll everything around a widget so that it is visible."""
    for area in areas_around(widget):
        area.ensureWidgetVisible(widget)


def areas_around(widget: QWidget) -> Iterator[QScrollArea]:
    """Yield the scroll areas around a widget, the innermost first."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            yield parent
        parent = parent.parentWidget()


def stop_at_checked(buttons: Iterable[QAbstractButton], checked: Qt.FocusPolicy, other: Qt.FocusPolicy) -> None:
    """Let Tab stop at the checked button; Qt stops at the one that had the focus last."""
    for button in buttons:
        button.setFocusPolicy(checked if button.isChecked() else other)
