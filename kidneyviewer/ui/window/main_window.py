"""The window. It opens as a bare frame, so that it appears at once, and is filled when that has been painted.

Before the frame is painted, nothing is imported that only the filled window needs; above all not the namespace ``Qt``.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from kidneyviewer.overriding import override
from kidneyviewer.ui.settings import TEXT_SIZES
from kidneyviewer.ui.style.palette import LIGHT, Palette
from kidneyviewer.ui.window.frame import Frame

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent, QShowEvent

    from kidneyviewer.ui.window.shell import Shell

SMALLEST = (800, 480)
"""A window cannot be made smaller by hand, unless its screen is smaller."""
UNPAINTED_MS = 1000
"""A window that starts minimised, covered or on another desktop is never painted. It goes on after this time."""


class MainWindow(QMainWindow):
    """A frame, then the shell, to which it passes the keys and mouse buttons that no widget has taken."""

    closing = Signal()
    frame_painted = Signal()
    """The first paint, or soon after the window was shown if nothing is painted. The window is filled after it."""
    content_painted = Signal()
    """The first paint with content, or soon after the window was filled. Everything that can wait is done after it."""

    def __init__(self, text_size: int = TEXT_SIZES[0], colors: Palette = LIGHT) -> None:
        super().__init__()
        self._shell: Shell | None = None
        self._is_framed = self._is_painted = False
        self.setMinimumSize(*SMALLEST)
        self._frame = Frame(text_size, colors)
        self._frame.painted.connect(self._on_frame_painted)
        self.setCentralWidget(self._frame)
        self._retranslate()

    def fill(self, shell: "Shell") -> None:
        """Replace the frame with the shell."""
        self._shell = shell
        self.setCentralWidget(shell)
        self._show_state()
        QTimer.singleShot(UNPAINTED_MS, self, self._on_content_painted)

    def say_loading(self) -> None:
        """Say that much content is being loaded, before the window is filled."""
        self._frame.say(self.tr("The content is being loaded …"))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Kidney Viewer"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.WindowStateChange:
            self._show_state()

    def _show_state(self) -> None:
        if self._shell is not None:
            self._shell.top_bar.show_full_screen(is_full=self.isFullScreen())

    @override
    def showEvent(self, event: "QShowEvent") -> None:
        super().showEvent(event)
        for done in (self._on_frame_painted, self._on_content_painted):
            QTimer.singleShot(UNPAINTED_MS, self, done)

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        self._on_content_painted()

    @override
    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Pass on a key that no widget has taken."""
        if self._shell is None or not self._shell.handle_key(event):
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: "QMouseEvent") -> None:
        """Pass on a mouse button that no widget has taken."""
        if self._shell is None or not self._shell.handle_button(event.button()):
            super().mousePressEvent(event)

    @override
    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Pass on Tab and Shift+Tab: Qt would follow the order in which widgets were created."""
        if self._shell is None:
            return super().focusNextPrevChild(is_next)
        return self._shell.move_focus(forward=is_next)

    @override
    def closeEvent(self, event: "QCloseEvent") -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _on_content_painted(self) -> None:
        if self._shell is not None and self.isVisible() and not self._is_painted:
            self._is_painted = True
            self.content_painted.emit()

    def _on_frame_painted(self) -> None:
        if self.isVisible() and not self._is_framed:
            self._is_framed = True
            self.frame_painted.emit()
