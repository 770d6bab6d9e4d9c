"""The Back and Forward buttons of a mouse, which belong to the window wherever the mouse is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent


def is_extra_button(event: QMouseEvent) -> bool:
    """Tell whether a widget should leave this button to the window."""
    return event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)
