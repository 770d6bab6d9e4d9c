"""Paints a row of a list as a card: title, detail, badge. In a long list all rows are equally high."""

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from kidneyviewer.overriding import override
from kidneyviewer.ui.theme import Theme, Type
from kidneyviewer.ui.widgets.item_model import Entry

GAP = 10
PADDING = 13
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
MOST_TITLE_LINES = 5


class Places(Struct, frozen=True):
    """Where the parts of a row stand, from the top left of its text area; ``height`` of all."""

    title: QRect
    detail: QRect
    badge: QRect
    height: int


class ItemDelegate(QStyledItemDelegate):
    """A card a row; the selected one has a strong border, the one with the focus a ring."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._width = 0
        self._common_height = 0
        self._measured: dict[tuple[Entry, int], Places] = {}

    def measure(self, width: int, entries: list[Entry] | None) -> None:
        """Take the height of all rows from the tallest of some entries; None: each row has its own height."""
        self._width = width
        self._measured.clear()
        self._common_height = max((self._height(entry) for entry in entries), default=0) if entries is not None else 0

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._common_height or self._height(index.data(Qt.ItemDataRole.UserRole)))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        card = option.rect.adjusted(1, 1, -1, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, card, index)
        places = self._places(entry, card.width() + 2 - 2 * PADDING)
        painter.translate(card.left() - 1 + PADDING, card.top() + max(0, card.height() - places.height) // 2)
        self._paint_texts(painter, entry, places)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint the card; the view is asked for the state, since ``option.state`` costs 13 ms at start."""
        colors, view = self._theme.palette, self._view
        is_selected = view.selectionModel().isSelected(index)
        is_hovered = card.contains(view.viewport().mapFromGlobal(QCursor.pos()))
        border = colors.accent if is_selected else colors.control_line if is_hovered else colors.line
        painter.setPen(QPen(self._theme.color(border), 2 if is_selected else 1))
        painter.setBrush(self._theme.color(colors.surface))
        painter.drawRoundedRect(card, 10, 10)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(self._theme.color(colors.accent_strong), 2, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(4, 4, -4, -4), 7, 7)

    def _paint_texts(self, painter: QPainter, entry: Entry, places: Places) -> None:
        colors = self._theme.palette
        painter.setFont(self._theme.font(Type.STRONG))
        painter.setPen(self._theme.color(colors.ink))
        painter.drawText(places.title, WRAP, entry.title)
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(self._theme.color(colors.muted))
        painter.drawText(places.detail, WRAP, entry.detail)
        if entry.badge:
            is_caution = entry.tone == "caution"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(colors.caution_soft if is_caution else colors.accent_soft))
            painter.drawRoundedRect(places.badge, 5, 5)
            painter.setFont(self._theme.font(Type.BADGE))
            painter.setPen(self._theme.color(colors.caution if is_caution else colors.accent_strong))
            painter.drawText(places.badge, Qt.AlignmentFlag.AlignCenter, entry.badge)

    def _height(self, entry: Entry) -> int:
        return self._places(entry, self._width - 2 * PADDING).height + 2 * PADDING + GAP

    def _places(self, entry: Entry, width: int) -> Places:
        """Give the places of a row's parts, worked out once for each width."""
        key = (entry, width)
        if key not in self._measured:
            self._measured[key] = self._place(entry, width)
        return self._measured[key]

    def _place(self, entry: Entry, width: int) -> Places:
        title = self._wrapped(self._theme.font(Type.STRONG), entry.title, width)
        badge = self._badge_size(entry, width)
        one_line = QFontMetrics(self._theme.font(Type.SMALL)).horizontalAdvance(entry.detail)
        is_beside = one_line + 8 + badge.width() <= width
        detail = self._wrapped(self._theme.font(Type.SMALL), entry.detail, width)
        top = title.height() + 4
        detail_place = QRect(0, top, width, detail.height())
        if is_beside:
            middle = top + (detail.height() - badge.height()) // 2
            badge_place = QRect(one_line + (8 if one_line else 0), middle, badge.width(), badge.height())
            bottom = max(detail_place.bottom(), badge_place.bottom()) + 1
        else:
            badge_place = QRect(0, detail_place.bottom() + 5, badge.width(), badge.height())
            bottom = badge_place.bottom() + 1
        return Places(QRect(0, 0, width, title.height()), detail_place, badge_place, bottom)

    def _wrapped(self, font: QFont, text: str, width: int) -> QSize:
        metrics = QFontMetrics(font)
        bounds = metrics.boundingRect(QRect(0, 0, max(1, width), 1 << 14), WRAP, text)
        return QSize(width, min(bounds.height(), metrics.lineSpacing() * MOST_TITLE_LINES) if text else 0)

    def _badge_size(self, entry: Entry, width: int) -> QSize:
        if not entry.badge:
            return QSize(0, 0)
        metrics = QFontMetrics(self._theme.font(Type.BADGE))
        return QSize(min(width, metrics.horizontalAdvance(entry.badge) + 16), metrics.height() + 3)
