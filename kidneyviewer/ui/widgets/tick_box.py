"""A box to tick, in the colours of the theme and as large as the text."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme

SIDE = 24
"""Side with room for the focus ring, in px at 100 %."""
TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))
"""Corners of the tick, as fractions of the box."""


class TickBox(QCheckBox):
    """Has no text of its own; the text beside it names it for screen readers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.px(SIDE)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, place: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colors, color = self._theme.palette, self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        border = colors.accent if self.isChecked() or self.underMouse() else colors.control_line
        painter.setPen(QPen(color(border), 2))
        painter.setBrush(color(colors.accent if self.isChecked() else colors.surface))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(color(colors.on_accent), self._theme.px(2), Qt.PenStyle.SolidLine))
            corners = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in TICK]
            painter.drawPolyline(QPolygonF(corners))
        if self.hasFocus():
            painter.setPen(QPen(color(colors.accent_strong), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
