"""Paints a row of a list as a card: title, detail, badge. In a long list all rows have the same height."""

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.badge_tone import Tone
from kidneyviewer.ui.style.palette import Palette
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets import text_block
from kidneyviewer.ui.widgets.item_model import HEAD_ROLE, Entry
from kidneyviewer.ui.widgets.row_view import RowView

GAP = 10
PADDING = 13
BELOW_HEAD = 4
"""Px between a head and the first row below it."""
MOST_MEASURED = 1000


class RowLayout(Struct, frozen=True):
    """The parts of a row with their places, relative to its text area; ``height`` of all parts."""

    title: QTextLayout
    detail: QTextLayout
    detail_top: int
    badge: QRect
    height: int


class ItemDelegate(QStyledItemDelegate):
    """One card per row. The selected one has a strong border, the one with the focus a ring."""

    def __init__(self, theme: Theme, view: RowView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._width = 0
        self._common_height = 0
        self._measured: dict[tuple[Entry, int], RowLayout] = {}

    def forget(self) -> None:
        """Measure all rows again, as after a change of fonts."""
        self._measured.clear()

    def measure(self, width: int, entries: list[Entry] | None) -> None:
        """Set the height of all rows to that of the tallest of some entries; with None, measure each row."""
        self._width = width
        self._common_height = max((self._height(entry) for entry in entries), default=0) if entries is not None else 0

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        own = self._head_height(index) + self._height(index.data(Qt.ItemDataRole.UserRole))
        return QSize(0, self._common_height or own)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        above = 0 if self._common_height else self._head_height(index)
        card = option.rect.adjusted(1, above + 1, -1, -GAP)
        painter.save()
        if above:
            self._paint_head(painter, index.data(HEAD_ROLE), option.rect.adjusted(3, 0, 0, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, card, index)
        places = self._places(entry, card.width() + 2 - 2 * PADDING)
        painter.translate(card.left() - 1 + PADDING, card.top() + max(0, card.height() - places.height) // 2)
        self._paint_texts(painter, entry, places)
        painter.restore()

    def _head_height(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return the height of the head above a row; rows of equal height have none."""
        if not index.data(HEAD_ROLE):
            return 0
        return QFontMetrics(self._theme.font(Type.SMALL_STRONG)).lineSpacing() + BELOW_HEAD

    def _paint_head(self, painter: QPainter, head: str, row: QRect) -> None:
        painter.setFont(self._theme.font(Type.SMALL_STRONG))
        painter.setPen(self._theme.color(self._theme.palette.muted))
        painter.drawText(row, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, head)

    def _paint_card(self, painter: QPainter, card: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint the card. The view is asked for the row's state, since ``option.state`` costs 13 ms at start."""
        colors, view = self._theme.palette, self._view
        is_selected = view.selectionModel().isSelected(index)
        is_hovered = card.contains(view.viewport().mapFromGlobal(QCursor.pos()))
        border = colors.accent if is_selected else colors.control_line if is_hovered else colors.line
        painter.setPen(QPen(self._theme.color(border), 2 if is_selected else 1))
        painter.setBrush(self._theme.color(colors.surface))
        painter.drawRoundedRect(card, 10, 10)
        if view.is_used_by_keyboard and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(self._theme.color(colors.accent_strong), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(4, 4, -4, -4), 7, 7)

    def _paint_texts(self, painter: QPainter, entry: Entry, places: RowLayout) -> None:
        colors = self._theme.palette
        painter.setPen(self._theme.color(colors.ink))
        places.title.draw(painter, QPointF(0, 0))
        painter.setPen(self._theme.color(colors.muted))
        places.detail.draw(painter, QPointF(0, places.detail_top))
        if entry.badge:
            ground, ink = _inks(entry.tone, colors)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(ground))
            painter.drawRoundedRect(places.badge, 5, 5)
            painter.setFont(self._theme.font(Type.BADGE))
            painter.setPen(self._theme.color(ink))
            painter.drawText(places.badge, Qt.AlignmentFlag.AlignCenter, entry.badge)

    def _height(self, entry: Entry) -> int:
        return self._places(entry, self._width - 2 * PADDING).height + 2 * PADDING + GAP

    def _places(self, entry: Entry, width: int) -> RowLayout:
        """Return the places of a row's parts, calculated once per width."""
        key = (entry, width)
        if len(self._measured) > MOST_MEASURED:
            self._measured.clear()
        if key not in self._measured:
            self._measured[key] = self.place(entry, width)
        return self._measured[key]

    def place(self, entry: Entry, width: int) -> RowLayout:
        """Calculate the places of a row's parts at ``width`` px."""
        title, title_height = self._wrapped(Type.STRONG, entry.title, width)
        detail, detail_height = self._wrapped(Type.SMALL, entry.detail, width)
        badge = self._badge_size(entry, width)
        one_line = QFontMetrics(self._theme.font(Type.SMALL)).horizontalAdvance(entry.detail)
        top = title_height + 4
        if one_line + 8 + badge.width() <= width:
            line = max(detail_height, badge.height())
            middle = top + (line - badge.height()) // 2
            badge_place = QRect(one_line + (8 if one_line else 0), middle, badge.width(), badge.height())
            bottom = top + line
        else:
            badge_place = QRect(0, top + detail_height + 4, badge.width(), badge.height())
            bottom = badge_place.bottom() + 1
        return RowLayout(title, detail, top, badge_place, bottom)

    def _wrapped(self, role: Type, text: str, width: int) -> tuple[QTextLayout, int]:
        font = self._theme.font(role)
        distance = QFontMetrics(font).lineSpacing()
        layout = text_block.lay_out(text, font, max(1, width), distance)
        return layout, text_block.height(layout, distance) if text else 0

    def _badge_size(self, entry: Entry, width: int) -> QSize:
        if not entry.badge:
            return QSize(0, 0)
        metrics = QFontMetrics(self._theme.font(Type.BADGE))
        return QSize(min(width, metrics.horizontalAdvance(entry.badge) + 16), metrics.height() + 3)


def _inks(tone: Tone, colors: Palette) -> tuple[str, str]:
    """Return the colours of a badge: its ground and its words."""
    match tone:
        case Tone.ACCENT:
            return colors.accent_soft, colors.accent_strong
        case Tone.CAUTION:
            return colors.caution_soft, colors.caution
        case Tone.HARM:
            return colors.harm_soft, colors.harm
