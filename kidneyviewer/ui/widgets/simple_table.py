"""A small read-only table: as high as its rows, without scroll bars of its own."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.cell_delegate import HARM_ROLE, CellDelegate
from kidneyviewer.ui.widgets.extra_buttons import is_extra_button
from kidneyviewer.ui.widgets.passage_holder import PassageHolder

MOST_FOR_OTHERS = 0.6
"""Largest share of the width for columns beside titles that do not wrap."""


class SimpleTable(PassageHolder, QTableWidget):
    """The text in cells wraps; the last column takes the remaining width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._fits_others = False
        self._rows_of_keys: dict[str, int] = {}
        self._cells_painted = CellDelegate(theme, self)
        self.setItemDelegate(self._cells_painted)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def set_rows(
        self, header: Sequence[str], rows: Sequence[Sequence[str]], keys: Sequence[Sequence[str]] = ()
    ) -> None:
        """Show rows of texts below a header. ``keys`` are those of the passages in each row."""
        self._rows_of_keys = {key: row for row, found in enumerate(keys) for key in found}
        self.setColumnCount(len(header))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(header))
        for row, texts in enumerate(rows):
            for column, shown in enumerate(texts):
                self.setItem(row, column, QTableWidgetItem(shown))
        self._fit()

    def show_harm(self, row: int, column: int) -> None:
        """Let a cell stand out, since it tells of serious harm."""
        cell = self.item(row, column)
        assert cell is not None
        cell.setData(HARM_ROLE, True)

    def fit_first_column(self) -> None:
        """Make the first column as wide as its widest text, as for short keys beside long texts."""
        texts = [row[0] for row in self.texts()]
        width = max(self._cells_painted.width(text) for text in texts)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(0, width)
        self._fit()

    def fit_other_columns(self) -> None:
        """Make all columns but the first as wide as their widest text, as for figures beside titles.

        If that leaves too little for the titles, the figures wrap.
        """
        self._fits_others = True
        for column in range(self.columnCount()):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._fit()

    def texts(self) -> list[list[str]]:
        """Return the texts of the cells, row by row."""
        cells = [[self.item(row, column) for column in range(self.columnCount())] for row in range(self.rowCount())]
        return [[cell.text() if cell else "" for cell in row] for row in cells]

    @override
    def place_of(self, key: str) -> QRect:
        row = self._rows_of_keys.get(key)
        if row is None:
            return QRect()
        first, last = (self.model().index(row, column) for column in (0, self.columnCount() - 1))
        whole = self.visualRect(first).united(self.visualRect(last))
        return whole.translated(self.viewport().mapTo(self, QPoint(0, 0)))

    @override
    def go_to(self, key: str) -> None:
        if key in self._rows_of_keys:
            self.setCurrentCell(self._rows_of_keys[key], 0)

    @override
    def sizeHint(self) -> QSize:
        heights = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(200, heights + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if is_extra_button(event):
            event.ignore()
        else:
            super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _fit(self) -> None:
        """Make each row as high as its texts."""
        if self._fits_others:
            self._size_others()
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(map(self._height, self._cells(row)), default=0))
        self.updateGeometry()

    def _size_others(self) -> None:
        room = self.viewport().width()
        columns = list(zip(self._headers(), *self.texts(), strict=True))[1:]
        widths = [self._widest(line for text in texts for line in text.split("\n")) for texts in columns]
        if sum(widths) > MOST_FOR_OTHERS * room:
            widths = [self._widest(word for text in texts for word in text.split()) for texts in columns]
        for column, width in enumerate((max(0, room - sum(widths)), *widths)):
            self.setColumnWidth(column, width)

    def _widest(self, texts: Iterable[str]) -> int:
        return max(map(self._cells_painted.width, texts), default=0)

    def _headers(self) -> list[str]:
        items = map(self.horizontalHeaderItem, range(self.columnCount()))
        return [item.text() if item else "" for item in items]

    def _cells(self, row: int) -> list[tuple[str, int]]:
        """Return text and width of each cell in a row."""
        items = ((self.item(row, column), self.columnWidth(column)) for column in range(self.columnCount()))
        return [(item.text(), width) for item, width in items if item is not None]

    def _height(self, cell: tuple[str, int]) -> int:
        return self._cells_painted.height(*cell)
