"""Holds rail and places, and scrolls where a window is smaller than they can be."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.widgets.focusing import reveal


class Stage(QScrollArea):
    """On most screens nothing scrolls. Where something does, it follows the keyboard."""

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._held = held
        self.setWidget(held)
        for surface in (self.viewport(), held):  # the window paints what is behind them, and tells when it does
            surface.setAutoFillBackground(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @property
    def scrolls(self) -> bool:
        """Whether the window is too small for what it holds."""
        return self.horizontalScrollBar().maximum() > 0 or self.verticalScrollBar().maximum() > 0

    @override
    def ensureWidgetVisible(self, childWidget: QWidget, xmargin: int = 0, ymargin: int = 0) -> None:
        """Scroll to a widget; to the beginning of a large one. Qt would scroll to the current row of a list."""
        corner = childWidget.mapTo(self._held, QPoint(0, 0))
        seen = QRect(corner, childWidget.size().boundedTo(self.viewport().size()))
        for point in (seen.bottomRight(), seen.topLeft()):
            self.ensureVisible(point.x(), point.y(), xmargin, ymargin)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.scrolls and self.isAncestorOf(new):
            QTimer.singleShot(0, new, lambda: reveal(new))


class StageRow(QHBoxLayout):
    """The layout of what a stage holds. It takes the height of the window as long as that is enough for its parts."""

    @override
    def hasHeightForWidth(self) -> bool:
        """The lists and pages inside scroll by themselves; the stage would make room for all of their lines."""
        return False
