"""A painted figure with its texts. Its height depends on its width."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.page.figure_places import Placed, TextKind
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets import text_block
from kidneyviewer.ui.widgets.width_first import WidthFirst

LARGE = 26
"""Font size of the number of people out of 100, in px at 100 %."""
NARROWEST = 160
"""Smallest width, in px at any text size."""


class FigurePicture(WidthFirst, QWidget):
    """What the drawings of figures share. Accessible name and description say what the drawing shows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._measured: dict[tuple[TextKind, str, float | None], tuple[float, float]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def texts(self) -> Sequence[Placed]:
        """Return the texts with their places."""
        raise NotImplementedError

    def height_at(self, width: float) -> float:
        """Return the height that the picture needs, in px."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Lay out and paint again."""
        self._measured.clear()
        self.updateGeometry()
        self.update()

    def font_of(self, kind: TextKind) -> QFont:
        """Return the font of a text."""
        match kind:
            case TextKind.NAME:
                return self.theme.font(Type.BODY)
            case TextKind.VALUE:
                return self.theme.font(Type.STRONG)
            case TextKind.TICK:
                return self.theme.font(Type.SMALL)
            case TextKind.LARGE:
                font = QFont(self.theme.font(Type.STRONG))
                font.setPixelSize(self.theme.px(LARGE))
                return font

    def measure(self, kind: TextKind, text: str, width: float | None = None) -> tuple[float, float]:
        """Return the size of a text on one line, or broken into lines of ``width`` px."""
        key = (kind, text, width)
        if key not in self._measured:
            self._measured[key] = self._size(kind, text, width)
        return self._measured[key]

    def _size(self, kind: TextKind, text: str, width: float | None) -> tuple[float, float]:
        font = self.font_of(kind)
        distance = _line_height(font)
        if width is None:
            return ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2, distance
        return width, text_block.height(text_block.lay_out(text, font, width, distance), distance)

    def paint_texts(self, painter: QPainter) -> None:
        """Paint all texts, broken into lines as they were measured."""
        palette = self.theme.palette
        for kind, text, box in self.texts():
            font = self.font_of(kind)
            painter.setPen(self.theme.color(palette.muted if kind is TextKind.TICK else palette.ink))
            text_block.lay_out(text, font, box.width, _line_height(font)).draw(painter, QPointF(box.x, box.y))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return ceil(self.height_at(width)) + 1

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, self.theme.px(24))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_measured"):
            self.arrange()


def _line_height(font: QFont) -> int:
    return ceil(QFontMetricsF(font).lineSpacing())
