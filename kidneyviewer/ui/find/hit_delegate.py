"""Paints a hit: its title, and below it why it was found, with the matching letters bold on colour."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from kidneyviewer.content.finding.hits import Stretch
from kidneyviewer.overriding import override
from kidneyviewer.ui.find.hit_model import HitRow
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets import text_block
from kidneyviewer.ui.widgets.wrapped_link import format_range

SIDE, ABOVE, BELOW = 12, 7, 8
"""Space around the texts of a row, in px at 100 %."""
GAP = "  "
"""Between the reason and the passage."""


class HitLayout(Struct, frozen=True):
    """The texts of a row in lines, where the second text begins, and the height of both."""

    title: QTextLayout
    text: QTextLayout | None
    text_top: int
    height: int


class HitDelegate(QStyledItemDelegate):
    """Rows are as high as their texts need."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: HitRow = index.data(Qt.ItemDataRole.UserRole)
        places = self._place(row, self._view.viewport().width())
        return QSize(0, places.height + self._theme.px(ABOVE + BELOW))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: HitRow = index.data(Qt.ItemDataRole.UserRole)
        colors = self._theme.palette
        place = option.rect
        painter.save()
        if self._view.currentIndex() == index:
            self._paint_choice(painter, place)
        places = self._place(row, place.width())
        painter.translate(place.left() + self._theme.px(SIDE), place.top() + self._theme.px(ABOVE))
        painter.setPen(self._theme.color(colors.ink if row.hit else colors.muted))
        places.title.draw(painter, QPointF(0, 0))
        painter.setPen(self._theme.color(colors.muted))
        if places.text is not None:
            places.text.draw(painter, QPointF(0, places.text_top))
        painter.restore()

    def _paint_choice(self, painter: QPainter, place: QRect) -> None:
        colors = self._theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(colors.accent), 2))
        painter.setBrush(self._theme.color(colors.accent_soft))
        painter.drawRoundedRect(place.adjusted(2, 1, -2, -1), 8, 8)

    def _place(self, row: HitRow, width: int) -> HitLayout:
        room = max(1, width - 2 * self._theme.px(SIDE))
        font = self._theme.font(Type.STRONG if row.hit else Type.SMALL_STRONG)
        title, bottom = self._laid_out(row.title, font, room, row.title_marks)
        if not row.why:
            return HitLayout(title, None, bottom, bottom)
        start = _text_start(row)
        marks = ((begin + start, end + start) for begin, end in row.marks)
        shown = GAP.join(filter(None, (row.result, row.why, row.text)))
        text, height = self._laid_out(shown, self._theme.font(Type.SMALL), room, marks, row)
        return HitLayout(title, text, bottom, bottom + height)

    def _laid_out(
        self, shown: str, font: QFont, room: int, marks: Iterable[Stretch], row: HitRow | None = None
    ) -> tuple[QTextLayout, int]:
        formats = [format_range(start, end - start, self._mark()) for start, end in marks]
        if row is not None and row.text and row.language is not None:
            other = QTextCharFormat()
            other.setFontFamilies(self._theme.families(row.language))
            formats.insert(0, format_range(_text_start(row), len(row.text), other))
        if row is not None and row.is_harm:
            formats.append(format_range(0, len(row.result), self._harm()))
        distance = QFontMetrics(font).lineSpacing()
        layout = text_block.lay_out(shown, font, room, distance, formats)
        return layout, text_block.height(layout, distance)

    def _mark(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(self._theme.color(self._theme.palette.accent_strong))
        look.setFontUnderline(True)
        return look

    def _harm(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(self._theme.color(self._theme.palette.harm))
        return look


def _text_start(row: HitRow) -> int:
    """Return where the passage begins in the second text of a row."""
    return sum(len(part) + len(GAP) for part in (row.result, row.why) if part)
