"""A dialog that is never larger than the screen."""

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget


class FittedDialog(QDialog):
    """Scrolls what the screen has no room for. Add widgets to ``column``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = QWidget()
        self.column = QVBoxLayout(self._held)
        area = QScrollArea()
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setWidget(self._held)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def take_room(self, width: int, height: int = 0) -> None:
        """Take a size in px as far as the screen has room; without a height, as much as the contents need."""
        room = self._room()
        width = min(width, room.width())
        if not height:
            needed = self._held.heightForWidth(width) if self._held.hasHeightForWidth() else 0
            height = max(needed, self._held.sizeHint().height())
        self.resize(width, min(height, room.height()))

    def _room(self) -> QSize:
        """Return the free area of the screen without the frame, as wide as that of the window."""
        parent = self.parentWidget()
        window = parent.window().windowHandle() if parent is not None else None
        frame = window.frameMargins() if window is not None else QMargins()
        return self.screen().availableGeometry().marginsRemoved(frame).size()
