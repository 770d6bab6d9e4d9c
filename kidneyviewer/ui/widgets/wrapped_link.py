"""A link whose text wraps, since the title of an item may be wider than a narrow window."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets import text_block

PADDING = 4
"""Space above and below the text, in px at 100 %."""
RING = 3
"""Space for the focus ring left and right of the text, in px."""
LOWEST, NARROWEST = 28, 80
"""In px at 100 %: high enough for a finger, and wide enough for whole words on the lines of a longer text."""


class WrappedLink(QPushButton):
    """Takes all available width, and as many lines as it needs."""

    def __init__(self, theme: Theme, role: Type = Type.STRONG) -> None:
        super().__init__()
        self._theme = theme
        self._role = role
        self._layouts: dict[int, QTextLayout] = {}
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def setText(self, shown: str) -> None:
        self._layouts.clear()
        super().setText(shown.replace("&", "&&"))  # to Qt a single one marks a key

    @override
    def text(self) -> str:
        return super().text().replace("&&", "&")

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the text on one line; the height that matters depends on the width."""
        width = QFontMetrics(self._theme.font(self._role)).horizontalAdvance(self.text())
        return QSize(width + 2 * RING + 2, self._theme.px(LOWEST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._theme.px(NARROWEST), self.sizeHint().width()), self._theme.px(LOWEST))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        needed = text_block.height(self._lines(width), self._distance()) + 2 * self._theme.px(PADDING)
        return max(self._theme.px(LOWEST), needed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_layouts"):
            self._layouts.clear()
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = self._lines(self.width())
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color(colors.accent_strong), 2))
            ring = text_block.bounds(lines).translated(RING, self._top(lines))
            painter.drawRoundedRect(ring.adjusted(1 - RING, -2, RING - 1, 2), 4, 4)
        painter.setPen(self._theme.color(self.ink()))
        lines.draw(painter, QPointF(RING, self._top(lines)))

    def ink(self) -> str:
        """Return the colour of the text."""
        colors = self._theme.palette
        return colors.accent_strong if self.underMouse() else colors.accent

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Return the formats of parts of the text: all of it is underlined."""
        underlined = QTextCharFormat()
        underlined.setFontUnderline(True)
        return [format_range(0, len(self.text()), underlined)]

    def _top(self, lines: QTextLayout) -> float:
        return (self.height() - text_block.height(lines, self._distance())) / 2

    def _distance(self) -> int:
        return QFontMetrics(self._theme.font(self._role)).lineSpacing()

    def _lines(self, width: int) -> QTextLayout:
        """Return the text in lines of ``width`` px. Cached, since layouts ask for the same few widths repeatedly."""
        if width not in self._layouts:
            self._layouts[width] = self._lay_out(width)
        return self._layouts[width]

    def _lay_out(self, width: int) -> QTextLayout:
        room = max(1, width - 2 * RING)
        return text_block.lay_out(self.text(), self._theme.font(self._role), room, self._distance(), self.formats())


def format_range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return the format of a part of a text."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made
