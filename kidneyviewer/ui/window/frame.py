"""What the window shows before there is content: its surfaces."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.style import measures

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from kidneyviewer.ui.style.palette import Palette


MARGINS = (26, 18, 26, 0)


class Frame(QWidget):
    """Top bar, rail, list and page as plain coloured widgets.

    Nothing is painted here: the first call to a painter loads the namespace ``Qt``, a tenth of the whole start.
    """

    painted = Signal()

    def __init__(self, text_size: int, colors: "Palette") -> None:
        super().__init__()
        self._text_size = text_size
        _fill(self, colors.background)
        self._bar, self._rail = QWidget(self), QWidget(self)
        self._lines = [QWidget(self) for _ in range(3)]
        for surface in (self._bar, self._rail):
            _fill(surface, colors.surface)
        for line in self._lines:
            _fill(line, colors.line)

    def say(self, message: str) -> None:
        """Show a message on the page at once, while something takes time."""
        label = QLabel(message, self)
        label.setContentsMargins(*MARGINS)
        label.setGeometry(self._lines[2].x(), self._bar.height(), self.width(), self._bar.height())
        label.show()
        self.repaint()

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        self.painted.emit()

    @override
    def resizeEvent(self, event: "QResizeEvent") -> None:
        width, height = self.width(), self.height()
        top = round(measures.TOP_BAR * self._text_size / 100)
        rail = measures.rail_width(self._text_size)
        items = rail + measures.list_width(width - rail, self._text_size)
        self._bar.setGeometry(0, 0, width, top)
        self._rail.setGeometry(0, top, rail, height - top)
        self._lines[0].setGeometry(0, top - 1, width, 1)
        for line, x in zip(self._lines[1:], (rail, items), strict=True):
            line.setGeometry(x - 1, top, 1, height - top)


def _fill(widget: QWidget, color: str) -> None:
    widget.setPalette(QPalette(QColor(color), QColor(color)))
    widget.setAutoFillBackground(True)
