"""Plain text that wraps, even inside a word that is wider than the label, so that nothing is cut off."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.widgets import text_block

NARROWEST = 5
"""A label does not become narrower than this many font heights."""


class WrappedLabel(QLabel):
    """A QLabel, so that screen readers and tests find its text; only its lines are drawn by us."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layouts: dict[int, QTextLayout] = {}
        self._heights: dict[int, int] = {}
        self._size: QSize | None = None
        self._laid_look = self.look()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def look(self) -> object:
        """Return what the lines depend on besides text and width."""
        return self.font()

    def line_height(self) -> float:
        """Return the line spacing in px."""
        return self.fontMetrics().lineSpacing()

    def formats(self) -> Sequence[QTextLayout.FormatRange]:
        """Return the formats of parts of the text."""
        return ()

    def lines(self) -> QTextLayout:
        """Return the text in its current lines."""
        return self._lines(self.contentsRect().width())

    def forget_lines(self) -> None:
        """Break the lines again, as after a change of text or look."""
        self._layouts.clear()
        self._heights.clear()
        self._size = None
        self.updateGeometry()
        self.update()

    @override
    def setText(self, shown: str) -> None:
        if shown != self.text():
            super().setText(shown)
            self.forget_lines()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            around, text_size = self._around(), self._unwrapped()
            is_wide = width >= text_size.width() + around.width()
            height = text_size.height() if is_wide else self._height(width - around.width())
            self._heights[width] = height + around.height()
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        return self._unwrapped() + self._around()

    @override
    def minimumSizeHint(self) -> QSize:
        line = round(self.line_height())
        return QSize(min(self.sizeHint().width(), NARROWEST * line + self._around().width()), line)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_laid_look"):
            look = self.look()
            if look != self._laid_look:
                self._laid_look = look
                self.forget_lines()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QFrame.paintEvent(self, event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        inside = self.contentsRect()
        is_top = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
        free = 0 if is_top else max(0, inside.height() - self._height(inside.width()))
        self.lines().draw(painter, QPointF(inside.left(), inside.top() + free // 2))

    def _lines(self, width: int) -> QTextLayout:
        """Return the text in lines of ``width`` px. Cached, since layouts ask for the same few widths repeatedly."""
        if width not in self._layouts:
            self._layouts[width] = text_block.lay_out(
                self.text(), self.font(), max(1, width), self.line_height(), self.formats()
            )
        return self._layouts[width]

    def _height(self, width: int) -> int:
        return text_block.height(self._lines(width), self.line_height())

    def _unwrapped(self) -> QSize:
        """Return the size of the text if no line has to be broken."""
        if self._size is None:
            self.ensurePolished()
            lines = self.text().split("\n")
            widest = max(map(self.fontMetrics().horizontalAdvance, lines))
            self._size = QSize(widest + 2, round(len(lines) * self.line_height()))
        return self._size

    def _around(self) -> QSize:
        """Return the space that margins and the style sheet's padding take."""
        self.ensurePolished()
        return self.size() - self.contentsRect().size()
