"""The search field. Its arrow keys move in the results."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kidneyviewer.overriding import override
from kidneyviewer.plain_signs import LONGEST_TYPED

PAGE = 6
"""Results by which Page Up and Page Down move."""


class SearchBox(QLineEdit):
    """Emits a signal for each key that concerns the results."""

    moved = Signal(int)
    """The user moves this many results down, or up if negative."""
    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_TYPED)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_PageDown:
                self.moved.emit(PAGE)
            case Qt.Key.Key_PageUp:
                self.moved.emit(-PAGE)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
