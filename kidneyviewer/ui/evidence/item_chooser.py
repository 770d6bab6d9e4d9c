"""A drop-down list of cases and studies in groups. Titles are cut off only in the closed box, not in the list."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QWheelEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets import text_block
from kidneyviewer.ui.widgets.drop_down import ARROW, DropDown

FLAGS_ROLE = Qt.ItemDataRole.UserRole - 1
"""The role under which the rows of a combo box keep their flags."""
MOST_ROWS = 14
WIDEST_LIST = 560
"""Largest width of the open list, in px at 100 %."""
SCROLL_BAR = 20
"""Width of the scroll bar with the frame of the list, in px."""


class ChoiceGroup(Struct, frozen=True):
    """Items below a heading, each with address and title; no heading for items that belong to no group."""

    heading: str
    items: tuple[tuple[str, str], ...]


class ItemChooser(DropDown):
    """Knows the address of the chosen item. The mouse wheel scrolls the page and changes nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.list_width = 0
        """Width in px while the list is open; a closed list is not measured."""
        self._rows = _Rows(theme, self)
        self.setItemDelegate(self._rows)
        self.setMaxVisibleItems(MOST_ROWS)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def address(self) -> str:
        """Address of the chosen item; empty if there is none."""
        return str(self.currentData() or "")

    def offer(self, groups: Sequence[ChoiceGroup], address: str) -> None:
        """Offer groups of items, and choose one of them without emitting a signal."""
        with QSignalBlocker(self):
            self.clear()
            for group in groups:
                if group.heading:
                    self._add_heading(group.heading)
                for item, title in group.items:
                    self.addItem(title, item)
            self.setCurrentIndex(self.findData(address))

    def titles(self) -> list[str]:
        """Return the titles that can be chosen, in order."""
        return [self.itemText(row) for row in range(self.count()) if not is_heading(self.model().index(row, 0))]

    @override
    def showPopup(self) -> None:
        room = self.window().width() - 2 * self._theme.px(8)
        self.list_width = max(self.width(), min(self._theme.px(WIDEST_LIST), room))
        listed = self.view()
        assert isinstance(listed, QListView)
        listed.setFixedWidth(self.list_width)
        listed.doItemsLayout()
        super().showPopup()

    @override
    def hidePopup(self) -> None:
        super().hidePopup()
        self.list_width = 0

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def _add_heading(self, heading: str) -> None:
        """Add a row that cannot be chosen. Its flags are set through the model: no item of it has a Python object."""
        self.addItem(heading)
        self.setItemData(self.count() - 1, Qt.ItemFlag.NoItemFlags.value, FLAGS_ROLE)


def is_heading(index: QModelIndex | QPersistentModelIndex) -> bool:
    """Tell whether a row is the name of a group, which cannot be chosen."""
    return not index.flags() & Qt.ItemFlag.ItemIsSelectable


class _Rows(QStyledItemDelegate):
    """Rows of the open list. They wrap; the current one has a background and a border."""

    def __init__(self, theme: Theme, box: ItemChooser) -> None:
        super().__init__(box)
        self._theme = theme
        self._box = box

    def height(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return the height in px of a row."""
        lines, distance = self._lines(index)
        return text_block.height(lines, distance) + 2 * self._theme.px(6)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self.height(index) if self._box.list_width else self._theme.px(ARROW))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors, row = self._theme.palette, option.rect
        painter.save()
        if self._box.view().currentIndex() == index and not is_heading(index):
            self._paint_ground(painter, row.adjusted(1, 1, -1, -1))
        painter.setPen(self._theme.color(colors.muted if is_heading(index) else colors.ink))
        lines, _ = self._lines(index)
        lines.draw(painter, QPointF(row.left() + self._left(index), row.top() + self._theme.px(6)))
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(self._theme.palette.accent), 2))
        painter.setBrush(self._theme.color(self._theme.palette.accent_soft))
        painter.drawRoundedRect(row, 4, 4)

    def _left(self, index: QModelIndex | QPersistentModelIndex) -> int:
        return self._theme.px(10 if is_heading(index) else 18)

    def _lines(self, index: QModelIndex | QPersistentModelIndex) -> tuple[QTextLayout, int]:
        """Return the text of a row in lines, and the line spacing."""
        font: QFont = self._theme.font(Type.SMALL_STRONG if is_heading(index) else Type.CONTROL)
        distance = QFontMetrics(font).lineSpacing()
        width = self._box.list_width - SCROLL_BAR - self._left(index) - self._theme.px(10)
        return text_block.lay_out(str(index.data()), font, max(1, width), distance), distance
