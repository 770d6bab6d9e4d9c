"""Paints a cell of a table: text that wraps, even inside a word that is wider than the cell."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets import text_block

HARM_ROLE = Qt.ItemDataRole.UserRole
"""Whether a cell tells of serious harm. It then has the colour that nothing else has."""


class CellDelegate(QStyledItemDelegate):
    """The selected cell has a soft background, the one with the focus a ring."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def height(self, text: str, width: int) -> int:
        """Return the height in px of a cell with a text in a column of ``width`` px."""
        font = self._view.font()
        return text_block.height(self._lines(text, font, width), _distance(font)) + 2 * self._theme.px(6)

    def width(self, text: str) -> int:
        """Return the width in px of a cell with a text on one line."""
        return QFontMetrics(self._view.font()).horizontalAdvance(text) + 2 * self._theme.px(8) + 4

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors, cell, view = self._theme.palette, option.rect, self._view
        if view.selectionModel().isSelected(index):
            painter.fillRect(cell, self._theme.color(colors.accent_soft))
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(self._theme.color(colors.accent_strong), 2))
            painter.drawRect(cell.adjusted(1, 1, -1, -1))
        painter.setPen(self._theme.color(self.ink(index)))
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        lines = self._lines(text, view.font(), cell.width())
        free = cell.height() - text_block.height(lines, _distance(view.font()))
        lines.draw(painter, QPointF(cell.left() + self._theme.px(8), cell.top() + free / 2))

    def ink(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the colour of the text of a cell."""
        colors = self._theme.palette
        return colors.harm if index.data(HARM_ROLE) else colors.ink

    def _lines(self, text: str, font: QFont, width: int) -> QTextLayout:
        return text_block.lay_out(text, font, max(1, width - 2 * self._theme.px(8)), _distance(font))


def _distance(font: QFont) -> int:
    return QFontMetrics(font).lineSpacing()
