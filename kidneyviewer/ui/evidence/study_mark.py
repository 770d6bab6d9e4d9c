"""The button over a mark of the evidence map."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kidneyviewer.content.evidence_map import MapMark
from kidneyviewer.overriding import override
from kidneyviewer.ui.evidence import map_words
from kidneyviewer.ui.evidence.map_tip import MapTip
from kidneyviewer.ui.evidence.mark_looks import SIDE
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets import text_block
from kidneyviewer.ui.widgets.labels import plain_tip
from kidneyviewer.ui.wording import study_words

AROUND = 3
"""Px of the button on each side of the mark, for the focus ring."""
SMALLEST = 26
"""Side in px at any text size: large enough to hit."""
TIP_WIDTH = 380
"""Width of the tooltip, in px at 100 %."""


def side(theme: Theme) -> int:
    """Return the side of the button in px."""
    return max(SMALLEST, theme.px(SIDE) + 2 * AROUND)


class StudyMark(QAbstractButton):
    """Invisible except for its focus ring: the chart below draws the mark."""

    pointed = Signal()
    """The mouse or the keyboard reached the mark."""

    def __init__(self, theme: Theme, tip: MapTip, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tip = tip
        self.mark: MapMark | None = None
        self._said = "", 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_mark(self, mark: MapMark) -> None:
        """Set the mark that the button stands for, in the current language."""
        self.mark = mark
        said = map_words.named_sentence(mark)
        if (said, self._theme.text_size) == self._said:
            return
        self._said = said, self._theme.text_size
        self.setAccessibleName(said)
        self.setAccessibleDescription(study_words.test(mark.item))
        lines = text_block.lines(said, self._theme.font(Type.BODY), self._theme.px(TIP_WIDTH))
        self.setToolTip(plain_tip("\n".join(lines)))  # a plain-text tooltip has one line, however long it is

    def cover(self, centre: QPoint) -> None:
        """Move the button over a place of its parent."""
        length = side(self._theme)
        self.setGeometry(centre.x() - length // 2, centre.y() - length // 2, length, length)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit()
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._tip.show_for(self, self.accessibleName())
        self.pointed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tip.leave(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus() and not self.underMouse():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(self._theme.palette.accent_strong), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
