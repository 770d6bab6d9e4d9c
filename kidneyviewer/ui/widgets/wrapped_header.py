"""The header of a table of texts: heads wrap, and it is as high as the highest."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QHeaderView, QTableView

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets import text_block

PADDING = 8
"""Space left and right of a text in a cell, in px at 100 %; ``TOP`` is the space above and below it."""
TOP = 6


class WrappedHeader(QHeaderView):
    """Heads in bold. What follows in a second line is muted. Both wrap."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    @override
    def sizeHint(self) -> QSize:
        heights = [self._lines(section, self.sectionSize(section))[1] for section in range(self.count())]
        return QSize(super().sizeHint().width(), max(heights, default=0) + 2 * self._theme.px(TOP))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colors = self._theme.palette
        painter.save()
        painter.fillRect(rect, self._theme.color(colors.background))
        painter.setPen(self._theme.color(colors.control_line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(self._theme.color(colors.ink))
        lines, _ = self._lines(logicalIndex, rect.width())
        lines.draw(painter, QPointF(rect.left() + self._theme.px(PADDING), rect.top() + self._theme.px(TOP)))
        painter.restore()

    def _lines(self, section: int, width: int) -> tuple[QTextLayout, int]:
        """Return the text of a section in lines, and their height."""
        shown = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        title, _, kind = shown.partition("\n")
        distance = QFontMetrics(self._theme.font(Type.SMALL_STRONG)).lineSpacing()
        room = max(1, width - 2 * self._theme.px(PADDING))
        muted = QTextCharFormat()
        muted.setFont(self._theme.font(Type.SMALL))
        muted.setForeground(self._theme.color(self._theme.palette.muted))
        below = QTextLayout.FormatRange()
        below.start, below.length, below.format = len(title), len(kind) + 1, muted
        lines = text_block.lay_out(shown, self._theme.font(Type.SMALL_STRONG), room, distance, [below] if kind else [])
        return lines, text_block.height(lines, distance)
