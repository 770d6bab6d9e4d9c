"""A drop-down list. A long text is cut off in the closed box, and an arrow shows that it opens."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme

ARROW = 30
"""Width of the part with the arrow, in px at 100 %."""


class DropDown(QComboBox):
    """The style sheet cannot draw an arrow in a colour, so the box is painted here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        inside = self.rect().adjusted(self._theme.px(10), 0, -self._theme.px(ARROW), 0)
        painter.setPen(self._theme.color(self._theme.palette.ink))
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        self._paint_arrow(painter)

    def _paint_arrow(self, painter: QPainter) -> None:
        half = self._theme.px(10) / 2
        middle = QPointF(self.width() - self._theme.px(ARROW) / 2, self.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(self._theme.palette.ink), max(2, self._theme.px(2))))
        corners = (QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2))
        painter.drawPolyline(QPolygonF([middle + corner for corner in corners]))
