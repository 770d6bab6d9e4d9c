"""The table of a comparison: questions in a narrow first column, one item per column, headers that wrap."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets import text_block
from kidneyviewer.ui.widgets.cell_delegate import CellDelegate
from kidneyviewer.ui.widgets.cell_terms import CellTerms
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.term_mark import look_of
from kidneyviewer.ui.widgets.text_cells import GAP, LINE_HEIGHT
from kidneyviewer.ui.widgets.wrapped_header import PADDING, TOP, WrappedHeader
from kidneyviewer.ui.wording.speech import spoken

NARROWEST_ANSWER = 112
"""In px at 100 %. In less space words would be broken, so the questions are placed above the answers."""
WIDEST_QUESTION = 0.2
"""Largest share of the table's width for the questions."""


class ComparisonTable(SimpleTable):
    """For screen readers, a question is the header of a row, and title and kind are the header of a column."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__(theme)
        self._theme = theme
        self.terms = CellTerms(theme, terminology, self.viewport())
        self._fitted: object = None
        """What rows and columns were last fitted to, since a change of theme is reported many times."""
        self._painted = _Painted(theme, self, self.terms)
        self.setItemDelegate(self._painted)
        self._head = WrappedHeader(theme, self)
        self.setHorizontalHeader(self._head)
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_comparison(self, corner: str, items: Sequence[tuple[str, str]], rows: Sequence[Sequence[str]]) -> None:
        """Show items by title and kind, and rows of a question and each item's answer."""
        self.terms.forget()
        self.set_rows([corner, *(f"{title}\n{kind}" for title, kind in items)], rows)
        for column, (title, kind) in enumerate(items, 1):
            heading = self.horizontalHeaderItem(column)
            assert heading is not None
            heading.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(title, kind))
        self.setVerticalHeaderLabels([row[0] for row in rows])

    def height_needed(self, text: str, column: int) -> int:
        """Return the height in px of a text in a column of the current width."""
        return self._painted.needed(text, column)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isColumnHidden(0):
            painter = QPainter(self.viewport())
            for row, (question, *_) in enumerate(self.texts()):
                self._painted.paint_band(painter, question, self.rowViewportPosition(row), self.viewport().width())

    @override
    def _fit(self) -> None:
        """Divide the width, and make each row as high as its texts."""
        texts = self.texts()
        fitted = (self.font().toString(), self._theme.text_size, self.viewport().width(), texts)
        if self.columnCount() == 0 or fitted == self._fitted:
            return
        self._fitted = fitted
        self._share_width([row[0] for row in texts])
        for row, (question, *answers) in enumerate(texts):
            heights = [self.height_needed(shown, column) for column, shown in enumerate(answers, 1)]
            is_above = self.isColumnHidden(0)
            beside = 0 if is_above else self.height_needed(question, 0)
            above = self._painted.band_height(question, self.viewport().width()) if is_above else 0
            self._painted.bands[row] = above
            self.setRowHeight(row, above + max(beside, *heights))
        self._head.updateGeometry()
        self.updateGeometries()
        self.updateGeometry()
        self._place_terms()

    def _place_terms(self) -> None:
        """Place a button over each term in the answers."""
        self.terms.begin()
        for row in range(self.rowCount()):
            for column in range(1, self.columnCount()):
                cell = self.item(row, column)
                corner = QPoint(self.columnViewportPosition(column), self.rowViewportPosition(row))
                if cell is not None:
                    self._painted.place_terms(cell.text(), column, corner + QPoint(0, self._painted.bands.get(row, 0)))
        self.terms.end()

    def _share_width(self, questions: Sequence[str]) -> None:
        """Place the questions in a narrow column, or above the answers if those would become too narrow."""
        available, count = self.viewport().width(), self.columnCount() - 1
        first = self._painted.questions_width(questions, available)
        is_above = (available - first) // count < self._theme.px(NARROWEST_ANSWER)
        self.setColumnHidden(0, is_above)
        self.setColumnWidth(0, first)
        rest = available - (0 if is_above else first)
        for column in range(1, count + 1):
            self.setColumnWidth(column, rest * column // count - rest * (column - 1) // count)


class _Painted(CellDelegate):
    """Texts are at the top of their cells, since neighbours may be far longer. Questions are bold."""

    def __init__(self, theme: Theme, view: QTableView, terms: CellTerms) -> None:
        super().__init__(theme, view)
        self._terms = terms
        self.bands: dict[int, int] = {}
        """Height in px of the question above the answers of a row."""

    def questions_width(self, questions: Sequence[str], available: int) -> int:
        """Return the width in px of the first column: its share, no more than it needs, at least one word."""
        metrics = QFontMetrics(self._font(0))
        around = 2 * self._theme.px(PADDING) + 4
        whole = max(map(metrics.horizontalAdvance, questions), default=0) + around
        word = max((metrics.horizontalAdvance(word) for one in questions for word in one.split()), default=0) + around
        return min(whole, max(word, round(available * WIDEST_QUESTION)))

    def band_height(self, question: str, width: int) -> int:
        """Return the height in px of a question above its answers."""
        return self._paragraphs(question, 0, width)[1] + self._theme.px(TOP)

    def paint_band(self, painter: QPainter, question: str, top: int, width: int) -> None:
        """Paint a question above its answers."""
        band = QRect(0, top, width, self.band_height(question, width))
        painter.fillRect(band, self._theme.color(self._theme.palette.background))
        painter.setPen(self._theme.color(self._theme.palette.ink))
        self._paint_text(painter, question, 0, band.adjusted(0, -self._theme.px(TOP) // 2, 0, 0))

    def needed(self, text: str, column: int) -> int:
        """Return the height in px of a text in a column."""
        _, height = self._paragraphs(text, column, self._view.columnWidth(column))
        return height + 2 * self._theme.px(TOP)

    def place_terms(self, text: str, column: int, corner: QPoint) -> None:
        """Place a button over each term of a cell; ``corner`` is its top left."""
        paragraphs, _ = self._paragraphs(text, column, self._view.columnWidth(column))
        for paragraph, (lines, top) in zip(text.split("\n"), paragraphs, strict=True):
            at = corner + QPoint(self._theme.px(PADDING), self._theme.px(TOP) + top)
            for span in self._terms.spans(paragraph):
                self._terms.place(span, paragraph, text_block.rectangles(lines, span.start, span.end), at)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors, column = self._theme.palette, index.column()
        cell = option.rect.adjusted(0, self.bands.get(index.row(), 0), 0, 0)
        is_selected = self._view.selectionModel().isSelected(index)
        if is_selected or column == 0:
            painter.fillRect(cell, self._theme.color(colors.accent_soft if is_selected else colors.background))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(self._theme.color(colors.accent_strong), 2))
            painter.drawRect(cell.adjusted(1, 1, -1, -1))
        painter.setPen(self._theme.color(self.ink(index)))
        self._paint_text(painter, str(index.data(Qt.ItemDataRole.DisplayRole) or ""), column, cell)

    def _paint_text(self, painter: QPainter, text: str, column: int, cell: QRect) -> None:
        for paragraph, top in self._paragraphs(text, column, cell.width())[0]:
            left = cell.left() + self._theme.px(PADDING)
            paragraph.draw(painter, QPointF(left, cell.top() + self._theme.px(TOP) + top))

    def _paragraphs(self, text: str, column: int, width: int) -> tuple[list[tuple[QTextLayout, int]], int]:
        """Return each line of a text as a paragraph with its top in px, and the total height."""
        font, room = self._font(column), max(1, width - 2 * self._theme.px(PADDING))
        distance = round(QFontMetrics(font).lineSpacing() * LINE_HEIGHT)
        found, top = [], 0
        for line in text.split("\n"):
            looks = [look_of(self._theme, span) for span in self._terms.spans(line)] if column else []
            lines = text_block.lay_out(line, font, room, distance, looks)
            found.append((lines, top))
            top += text_block.height(lines, distance) + self._theme.px(GAP)
        return found, top - self._theme.px(GAP)

    def _font(self, column: int) -> QFont:
        font = QFont(self._view.font())
        font.setBold(column == 0)
        return font
