"""A table of texts that folds: where its columns would be too narrow, each row becomes a card."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.cell_terms import CellTerms
from kidneyviewer.ui.widgets.focusing import areas_around
from kidneyviewer.ui.widgets.labels import polish_again
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.text_cells import CellMaker, CellPainter, LaidCell, Margins, widest
from kidneyviewer.ui.widgets.text_rows import (
    CellLine,
    CellLines,
    Manner,
    Need,
    TextRow,
    even_widths,
    figure_parts,
    fitted_widths,
    in_cards,
    in_columns,
    longest_words,
)
from kidneyviewer.ui.widgets.wrapped_header import PADDING, TOP, WrappedHeader

NARROWEST = 136
"""In px at 100 %. Running text in a narrower column is hard to read; names of rows may not be narrower either."""
RING = 2
"""Width of the frame in px when the table has the focus."""
BETWEEN, ROUND = 12, 10
"""Space between cards and radius of their corners, as those of other cards, in px."""
SIDE, END = 16, 12
"""Space beside the texts of a card, and at both ends of a card, in px."""
ABOVE, BELOW = 6, 2
"""Space above the head of a column in a card, and below its text, in px at 100 %."""


class TextTable(SimpleTable):
    """Screen readers find the name of a row and the head of a column with each cell, also in a card."""

    def __init__(self, theme: Theme, terminology: Terminology, *, of_figures: bool = False) -> None:
        """Make columns of running text equally wide, and columns of figures no wider than they need."""
        super().__init__(theme)
        self._theme = theme
        self._of_figures = of_figures
        self._corner = ""
        self._heads: tuple[CellLine, ...] = ()
        self._rows: tuple[TextRow, ...] = ()
        self._arranged: list[list[CellLines]] = []
        self._laid: dict[tuple[int, int], LaidCell] = {}
        self._fitted: object = None
        """What rows and columns were last fitted to, since a change of theme is reported many times."""
        self._is_fitting = False
        self.is_folded = False
        self.terms = CellTerms(theme, terminology, self.viewport())
        self._maker = CellMaker(theme, self, self.terms)
        self.setItemDelegate(CellPainter(theme, self, lambda row, column: self._laid.get((row, column))))
        self.setHorizontalHeader(WrappedHeader(theme, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_rows(self, corner: str, heads: Sequence[CellLine], rows: Sequence[TextRow]) -> None:
        """Show rows below the heads of their columns; ``corner`` is the head of their names."""
        self.terms.forget()
        self._corner, self._heads, self._rows = corner, tuple(heads), tuple(rows)
        self._arranged = []
        self._fitted = None
        self._fit()

    def laid_cells(self) -> list[LaidCell]:
        """Return the cells as they are laid out, row by row."""
        return list(self._laid.values())

    @override
    def place_of(self, key: str) -> QRect:
        corner = self.viewport().mapTo(self, QPoint(0, 0))
        return next((place.translated(corner) for place in self._places(key) if not place.isEmpty()), QRect())

    @override
    def go_to(self, key: str) -> None:
        for row, column, _ in self._showing(key):
            self.setCurrentCell(row, column)
            return
        for number, shown in enumerate(self._rows):
            if shown.key == key:
                self.setCurrentCell(number * self._rows_of_a_card(), 0)

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll the page to a cell, since the table itself is as high as its rows."""
        pane, cell = next(areas_around(self), None), self.visualRect(index)
        page = pane.widget() if pane is not None else None
        if pane is not None and page is not None and not cell.isEmpty():
            corner = self.viewport().mapTo(page, cell.topLeft())
            pane.ensureVisible(corner.x(), corner.y() + min(cell.height(), pane.viewport().height()), 0, 0)
            pane.ensureVisible(corner.x(), corner.y(), 0, 0)

    @override
    def sizeHint(self) -> QSize:
        heights = sum(self.rowHeight(row) for row in range(self.rowCount()))
        header = 0 if self.is_folded else self.horizontalHeader().sizeHint().height()
        return QSize(200, heights + header + 2 * self.frameWidth())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_folded:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color(self._theme.palette.line), 1))
            painter.setBrush(self._theme.color(self._theme.palette.surface))
            for number in range(len(self._rows)):
                painter.drawRoundedRect(self._whole(number).toRectF().adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
            painter.end()
        super().paintEvent(event)

    @override
    def _fit(self) -> None:
        """Divide the width or fold, and make each row as high as its texts, unless this is a table of another page."""
        around = self.parentWidget()
        is_in_use = bool(self._rows) and not (around is not None and around.isHidden())
        if is_in_use and not self._is_fitting and self._fitted != self._fitted_to():
            self._is_fitting = True  # folding changes the look, which is reported at once
            try:
                widths = self._widths(self.width() - 2 * RING)
                self._arrange(is_folded=widths is None)
                self._lay_out(widths)
                self._fitted = self._fitted_to()
            finally:
                self._is_fitting = False

    def _fitted_to(self) -> object:
        theme = self._theme
        return self.font().toString(), theme.text_size, theme.palette, self.width(), self.viewport().width()

    def _lay_out(self, widths: list[int] | None) -> None:
        room = self.viewport().width()
        shares = [room] if widths is None else list(widths)
        shares[0 if self._of_figures else -1] += room - sum(shares)
        for column, width in enumerate(shares):
            self.setColumnWidth(column, width)
        for row, cells in enumerate(self._arranged):
            margins = self._margins(row)
            for column, cell in enumerate(cells):
                self._laid[row, column] = self._maker.laid(cell, self.columnWidth(column), margins)
            self.setRowHeight(row, max(self._laid[row, column].height for column in range(len(cells))))
        self.horizontalHeader().updateGeometry()
        self.updateGeometries()
        self.updateGeometry()
        self._place_terms()
        self.viewport().update()

    def _widths(self, room: int) -> list[int] | None:
        """Return the width of each column, or None if that is too little."""
        names = self._need([row.name for row in self._rows], self._corner)
        columns = [self._need([row.cells[n] for row in self._rows], head.text) for n, head in enumerate(self._heads)]
        share = fitted_widths if self._of_figures else even_widths
        return share(room, names, columns, self._theme.px(NARROWEST))

    def _need(self, cells: Sequence[CellLines], head: str) -> Need:
        """Return what a column needs. Notes and heads wrap."""
        around = 2 * self._theme.px(PADDING) + 4
        word = widest(longest_words([head]), self._maker.font(Manner.HEAD))
        whole = word
        for manner in {line.manner for cell in cells for line in cell}:
            texts, font = (
                [line.text for cell in cells for line in cell if line.manner is manner],
                self._maker.font(manner),
            )
            parts = figure_parts(texts) if manner is Manner.FIGURE else longest_words(texts)
            word = max(word, widest(parts, font))
            if manner in (Manner.NAME, Manner.FIGURE):
                whole = max(whole, widest(texts, font))
        return Need(max(word, whole) + around, word + around)

    def _arrange(self, *, is_folded: bool) -> None:
        """Put the texts into rows and columns, or into cards."""
        if self._arranged and is_folded == self.is_folded:
            return
        self._set_folded(is_folded)
        self._arranged = in_cards(self._heads, self._rows) if is_folded else in_columns(self._rows)
        self._laid.clear()
        self.setRowCount(len(self._arranged))
        self.setColumnCount(len(self._arranged[0]))
        heads = [self._corner] if is_folded else [self._corner, *(head.text for head in self._heads)]
        self.setHorizontalHeaderLabels(heads)
        names = [row.name[0].text for row in self._rows for _ in range(self._rows_of_a_card())]
        self.setVerticalHeaderLabels(names)
        for row, cells in enumerate(self._arranged):
            for column, cell in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem("\n".join(line.text for line in cell)))

    def _set_folded(self, is_folded: bool) -> None:
        if self.is_folded is not is_folded:
            self.is_folded = is_folded
            self.setShowGrid(not is_folded)
            self.horizontalHeader().setVisible(not is_folded)
            self.setProperty("role", "cards" if is_folded else "")
            polish_again(self)

    def _rows_of_a_card(self) -> int:
        """Return how many rows of the table show one row of the content."""
        return len(self._heads) + 1 if self.is_folded else 1

    def _margins(self, row: int) -> Margins:
        if not self.is_folded:
            return Margins(self._theme.px(PADDING), self._theme.px(TOP), self._theme.px(TOP))
        place, count = row % self._rows_of_a_card(), self._rows_of_a_card()
        above = self._theme.px(ABOVE) if place else END
        below = END if place == count - 1 else self._theme.px(BELOW)
        return Margins(SIDE, above, below, BETWEEN if row and not place else 0)

    def _place_terms(self) -> None:
        """Place a button over each term in the texts."""
        self.terms.begin()
        for (row, column), cell in self._laid.items():
            corner = QPoint(self.columnViewportPosition(column), self.rowViewportPosition(row))
            self._maker.place_terms(cell, corner)
        self.terms.end()

    def _places(self, key: str) -> Iterator[QRect]:
        """Yield the places of a passage in px of the viewport: its paragraph, its head, or its row."""
        for row, column, number in self._showing(key):
            cell = self.visualRect(self.model().index(row, column))
            laid = self._laid.get((row, column))
            yield laid.lines[number].place.translated(cell.topLeft()) if laid else cell
        header = self.horizontalHeader()
        for column, head in enumerate(self._heads, 1):
            if key in head.keys and not self.is_folded:
                yield QRect(
                    header.sectionViewportPosition(column),
                    -header.height(),
                    header.sectionSize(column),
                    header.height(),
                )
        for number, shown in enumerate(self._rows):
            if shown.key == key:
                yield self._whole(number)

    def _showing(self, key: str) -> Iterator[tuple[int, int, int]]:
        """Yield row, column and number of each paragraph that shows a passage."""
        for row, cells in enumerate(self._arranged):
            for column, cell in enumerate(cells):
                for number, line in enumerate(cell):
                    if key in line.keys:
                        yield row, column, number

    def _whole(self, number: int) -> QRect:
        """Return the place of a row of the content, in px of the viewport."""
        count = self._rows_of_a_card()
        first, last = (
            self.model().index(row, column)
            for row, column in ((number * count, 0), (number * count + count - 1, self.columnCount() - 1))
        )
        laid = self._laid.get((number * count, 0))
        outside = laid.margins.outside if laid else 0
        return self.visualRect(first).united(self.visualRect(last)).adjusted(0, outside, 0, 0)
