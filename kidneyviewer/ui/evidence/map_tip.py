"""What a mark of the map stands for, beside it, for keyboard users; the mouse has tooltips."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QWidget

from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.labels import Card, label

WIDTH = 400
"""Width in px at 100 %."""
BESIDE = 6
"""Px between mark and tip."""


class MapTip(Card):
    """Lies over the chart and takes no clicks. The line below the chart says the same, but may be out of sight."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__("popup", over)
        self._theme = theme
        self._over = over
        self._text = label("body")
        self._mark: QWidget | None = None
        self.column.addWidget(self._text)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_for(self, mark: QWidget, said: str) -> None:
        """Show a text beside a mark, once the page has scrolled to it."""
        self._mark = mark
        self._text.setText(said)
        QTimer.singleShot(0, self, self._place)

    def leave(self, mark: QWidget) -> None:
        """Hide when the focus leaves the mark."""
        if self._mark is mark:
            self._mark = None
            self.hide()

    def _place(self) -> None:
        """Move below the mark, or above it at the end of the window."""
        over = self._over
        if self._mark is None or not self._mark.isVisible():
            return
        width = min(self._theme.px(WIDTH), over.width())
        self.ensurePolished()
        size = QSize(width, self.heightForWidth(width))
        at = self._mark.mapTo(over, QPoint(0, 0))
        below = at.y() + self._mark.height() + BESIDE
        is_below = below + size.height() <= over.visibleRegion().boundingRect().bottom()
        y = below if is_below else max(0, at.y() - BESIDE - size.height())
        self.setGeometry(max(0, min(at.x(), over.width() - width)), y, size.width(), size.height())
        self.raise_()
        self.show()
