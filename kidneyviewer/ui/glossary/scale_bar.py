"""A graded scale as a bar: each step with its letter and limits."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kidneyviewer.content.model import SCALE_END, Scale
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.wording import words


class ScaleBar(QWidget):
    """The worst step is on the left. Each step shows its letter, so that colour is never the only sign."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale: Scale | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scale(self, scale: Scale, sentence: str) -> None:
        """Draw a scale; ``sentence`` says the same in words."""
        self._scale = scale
        self.setAccessibleDescription(sentence)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(64))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(64))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scale is None:
            return
        painter = QPainter(self)
        height = self._theme.px(36)
        free_from = -1.0
        for left, right, number in self._spans():
            step = self._scale.steps[number]
            box = QRectF(left, 0, right - left, height)
            look = self._theme.palette.scale[step.code]
            painter.setPen(self._theme.color(self._theme.palette.control_line))
            painter.setBrush(self._theme.color(look.fill))
            painter.drawRect(box.adjusted(1.5, 0.5, -1.5, -0.5))
            painter.setFont(self._theme.font(Type.SMALL_STRONG))
            painter.setPen(self._theme.color(look.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, step.code)
            if step.low is not None:
                free_from = self._paint_limit(painter, words.number(step.low), left, height, free_from)

    def _spans(self) -> list[tuple[float, float, int]]:
        """Return (left, right, number of the step), from the worst step on the left to the best."""
        assert self._scale is not None
        spans, left = [], 0.0
        for number in reversed(range(len(self._scale.steps))):
            above = self._scale.steps[number - 1].low if number else None
            right = self.width() * (float(above) / SCALE_END if above is not None else 1.0)
            spans.append((left, right, number))
            left = right
        return spans

    def _paint_limit(self, painter: QPainter, text: str, x: float, top: float, free_from: float) -> float:
        """Write a limit below its edge, unless the previous limit leaves no room."""
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(self._theme.color(self._theme.palette.muted))
        metrics = QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(text) + 2
        if x - width / 2 < free_from:
            return free_from
        box = QRectF(x - width / 2, top + 4, width, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return box.right() + 4
