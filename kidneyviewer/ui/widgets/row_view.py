"""The list view of a place."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from kidneyviewer.overriding import override
from kidneyviewer.ui.widgets.extra_buttons import is_extra_button


class RowView(QListView):
    """Signals when its rows get another width, and knows whether it is used by keyboard."""

    width_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_used_by_keyboard = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._set_used_by_keyboard(True)
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if is_extra_button(event):
            event.ignore()
            return
        self._set_used_by_keyboard(False)
        super().mousePressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus. Qt would select the first row if there is no selection, and so open an item."""
        if event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._set_used_by_keyboard(True)
        if self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        with QSignalBlocker(self.selectionModel()):
            super().focusInEvent(event)
            self.selectionModel().clear()

    def _set_used_by_keyboard(self, is_used: bool) -> None:
        self.is_used_by_keyboard = is_used
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.width_changed.emit()
