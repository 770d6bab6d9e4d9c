"""Moves the focus so that it is visible, and lets Tab stop at the checked one of several buttons."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget


def take_focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Move the focus to a widget, and scroll to it once it has been laid out."""
    widget.setFocus(reason)
    QTimer.singleShot(0, widget, lambda: reveal(widget))


def reveal(widget: QWidget) -> None:
    """Scroll everything around a widget so that it is visible; of a large one, its beginning."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            _scroll_to(parent, widget)
        parent = parent.parentWidget()


def _scroll_to(area: QScrollArea, widget: QWidget) -> None:
    room, held = area.viewport().size(), area.widget()
    if widget.width() <= room.width() and widget.height() <= room.height():
        area.ensureWidgetVisible(widget)
    elif held is not None:
        corner = widget.mapTo(held, QPoint(0, 0))
        width, height = min(widget.width(), room.width()), min(widget.height(), room.height())
        area.ensureVisible(corner.x() + width - 1, corner.y() + height - 1, 0, 0)
        area.ensureVisible(corner.x(), corner.y(), 0, 0)


def stop_at_checked(buttons: Iterable[QAbstractButton], checked: Qt.FocusPolicy, other: Qt.FocusPolicy) -> None:
    """Let Tab stop at the checked button; Qt stops at the one that had the focus last."""
    for button in buttons:
        button.setFocusPolicy(checked if button.isChecked() else other)
