"""The button over a glossary term in running text."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QRegion, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QWidget

from kidneyviewer.content.terms import Span
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme


class TermMark(QAbstractButton):
    """Invisible except for its focus ring: the text below shows the word. ``hovered``: the mouse is over it, or not."""

    hovered = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[QRect] = []
        self.term = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_term(self, term: str, word: str) -> None:
        """Set the term that the button stands for; the text calls it ``word``."""
        self.term = term
        self.setText(word.replace("&", "&&"))
        self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleDescription(self.tr("Explains the word"))

    def cover(self, lines: list[QRect]) -> None:
        """Cover these rectangles of the parent, one per line."""
        grown = [line.adjusted(-2, 0, 2, 0) for line in lines]
        region = QRegion()
        for line in grown:
            region += line
        outline = region.boundingRect()
        self._lines = [line.translated(-outline.topLeft()) for line in grown]
        self.setGeometry(outline)
        if len(grown) > 1:
            self.setMask(region.translated(-outline.topLeft()))
        else:
            self.clearMask()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color(self._theme.palette.accent_strong), 2))
        for line in self._lines:
            painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), 3, 3)


def look_of(theme: Theme, span: Span) -> QTextLayout.FormatRange:
    """Return the look of a term in running text: link colour with a dotted underline."""
    look = QTextCharFormat()
    look.setForeground(theme.color(theme.palette.accent))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = span.start, span.end - span.start, look
    return made
