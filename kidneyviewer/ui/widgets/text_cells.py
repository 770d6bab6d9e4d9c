"""The cells of a table of texts: paragraphs below one another, laid out once for each width, and painted."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets import text_block
from kidneyviewer.ui.widgets.cell_terms import CellTerms
from kidneyviewer.ui.widgets.term_mark import look_of
from kidneyviewer.ui.widgets.text_rows import CellLine, CellLines, Manner, unbroken

TITLE_PX = 17
"""Size of the name of a card in px at 100 %."""
GAP = 5
"""Space between the paragraphs of a cell, in px at 100 %."""
BELOW_HEAD = 1
"""Space between the head of a column in a card and its text, in px at 100 %: they belong together."""
LINE_HEIGHT = 1.05
"""Line spacing, as a multiple of the font's own."""
EXPLAINED = (Manner.TEXT, Manner.NOTE)


class Margins(NamedTuple):
    """Space around the text of a cell in px. ``outside`` is above it and belongs to no card."""

    side: int
    above: int
    below: int
    outside: int = 0


class LaidLine(NamedTuple):
    """A paragraph in lines, and where it is in its cell, in px."""

    line: CellLine
    layout: QTextLayout
    place: QRect


class LaidCell(NamedTuple):
    """The paragraphs of a cell, and its height with all margins."""

    lines: tuple[LaidLine, ...]
    margins: Margins
    height: int

    def inside(self, cell: QRect) -> QRect:
        """Return the part of a cell that belongs to its card."""
        return cell.adjusted(0, self.margins.outside, 0, 0)


class CellMaker:
    """Lays out cells in the fonts of the theme."""

    def __init__(self, theme: Theme, view: QTableView, terms: CellTerms) -> None:
        self._theme = theme
        self._view = view
        self._terms = terms

    def font(self, manner: Manner) -> QFont:
        """Return the font of a paragraph."""
        match manner:
            case Manner.NOTE:
                return self._theme.font(Type.SMALL)
            case Manner.HEAD:
                return self._theme.font(Type.SMALL_STRONG)
            case Manner.TITLE | Manner.NAME:
                font = QFont(self._view.font())
                font.setBold(True)
                if manner is Manner.TITLE:
                    font.setPixelSize(self._theme.px(TITLE_PX))
                return font
            case Manner.TEXT | Manner.FIGURE:
                return self._view.font()

    def laid(self, cell: CellLines, width: int, margins: Margins) -> LaidCell:
        """Lay out a cell of a width in px."""
        room, top, found = max(1, width - 2 * margins.side), margins.outside + margins.above, []
        for line in cell:
            font = self.font(line.manner)
            distance = round(QFontMetrics(font).lineSpacing() * LINE_HEIGHT)
            looks = [look_of(self._theme, span) for span in self._terms.spans(line.text)] if _explains(line) else []
            text = unbroken(line.text) if line.manner is Manner.FIGURE else line.text
            layout = text_block.lay_out(text, font, room, distance, looks)
            height = text_block.height(layout, distance)
            found.append(LaidLine(line, layout, QRect(margins.side, top, room, height)))
            top += height + self._theme.px(BELOW_HEAD if line.manner is Manner.HEAD else GAP)
        bottom = found[-1].place.bottom() + 1 if found else top
        return LaidCell(tuple(found), margins, bottom + margins.below)

    def place_terms(self, cell: LaidCell, corner: QPoint) -> None:
        """Place a button over each term of a cell; ``corner`` is its top left."""
        for line, layout, place in cell.lines:
            if _explains(line):
                for span in self._terms.spans(line.text):
                    where = text_block.rectangles(layout, span.start, span.end)
                    self._terms.place(span, line.text, where, corner + place.topLeft())


class CellPainter(QStyledItemDelegate):
    """The selected cell has a soft background, the one with the focus a ring."""

    def __init__(self, theme: Theme, view: QTableView, laid: Callable[[int, int], LaidCell | None]) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._laid = laid

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell, colors = self._laid(index.row(), index.column()), self._theme.palette
        if cell is None:
            return
        inside = cell.inside(option.rect)
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(inside.adjusted(1, 1, -1, -1), self._theme.color(colors.accent_soft))
        elif cell.lines and cell.lines[0].line.manner is Manner.NAME:
            painter.fillRect(inside, self._theme.color(colors.background))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(self._theme.color(colors.accent_strong), 2))
            painter.drawRect(inside.adjusted(1, 1, -1, -1))
        for line, layout, place in cell.lines:
            is_muted = line.manner in (Manner.HEAD, Manner.NOTE)
            painter.setPen(self._theme.color(colors.muted if is_muted else colors.ink))
            layout.draw(painter, QPointF(option.rect.topLeft() + place.topLeft()))


def widest(texts: Sequence[str], font: QFont) -> int:
    """Return the width in px of the widest text on one line."""
    return max(map(QFontMetrics(font).horizontalAdvance, texts), default=0)


def _explains(line: CellLine) -> bool:
    return line.manner in EXPLAINED
