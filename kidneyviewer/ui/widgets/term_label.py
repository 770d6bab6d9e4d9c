"""Running text in which glossary terms can be opened, by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kidneyviewer.content.terms import Span
from kidneyviewer.overriding import override
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.widgets.term_mark import TermMark

LINE_HEIGHT = 1.5
"""Distance of the lines, in font sizes."""


class TermLabel(QLabel):
    """Text that wraps, each term underlined with dots where it first stands, a button over it.

    It is a QLabel, so that its text is found by screen readers and tests; only the painting is its own.
    """

    def __init__(self, theme: Theme, terminology: Terminology, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._terminology = terminology
        self._spans: tuple[Span, ...] = ()
        self._marks: list[TermMark] = []
        self._layouts: dict[int, QTextLayout] = {}
        self._heights: dict[int, int] = {}
        self._laid_font = self.font()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_text(self, shown: str, leave_out: str | None = None) -> None:
        """Show a text; the term ``leave_out`` is not marked (a term's own entry does not open itself)."""
        spans = self._terminology.mark(shown, leave_out)
        if shown != self.text() or spans != self._spans:
            self._set(shown, spans)

    def set_plain(self, shown: str) -> None:
        """Show a text as it is, such as a citation, without marking terms."""
        self._set(shown, ())

    def marks(self) -> list[TermMark]:
        """Give the buttons over the terms, in the order of the text."""
        return self._marks[: len(self._spans)]

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = max(1, self._layout_for(width).lineCount()) * self._line_height()
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 2, self._theme.px(560))
        return QSize(width, self._line_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._line_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_marks()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.font() != self._laid_font:
            self._laid_font = self.font()
            self._forget_layout()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self.palette().color(self.foregroundRole())))
        self._layout_for(self.width()).draw(painter, QPointF(0, 0))

    def _set(self, shown: str, spans: tuple[Span, ...]) -> None:
        self.setText(shown)
        self._spans = spans
        self._set_marks()
        self._forget_layout()

    def _forget_layout(self) -> None:
        self._layouts.clear()
        self._heights.clear()
        self.updateGeometry()
        self._place_marks()
        self.update()

    def _layout_for(self, width: int) -> QTextLayout:
        """Give the text broken into lines of ``width`` px; layouts ask for the same few widths again and again."""
        if width not in self._layouts:
            self._layouts[width] = self._break_lines(width)
        return self._layouts[width]

    def _line_height(self) -> int:
        return round(self.font().pixelSize() * LINE_HEIGHT)

    def _break_lines(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font(), self)
        option = QTextOption(self.alignment())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._format(span) for span in self._spans])
        distance, y = self._line_height(), 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (distance - line.height()) / 2))
            y += distance
        layout.endLayout()
        return layout

    def _format(self, span: Span) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setForeground(self._theme.color(self._theme.palette.accent))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = span.start, span.end - span.start, look
        return made

    def _set_marks(self) -> None:
        while len(self._marks) < len(self._spans):
            mark = TermMark(self._theme, self)
            mark.clicked.connect(self._on_clicked)
            mark.hovered.connect(self._on_hovered)
            self._marks.append(mark)
        for mark in self._marks[len(self._spans) :]:
            mark.hide()
        for mark, span in zip(self._marks, self._spans, strict=False):
            mark.set_term(span.term, self.text()[span.start : span.end])
            mark.show()

    def _place_marks(self) -> None:
        if not self._spans or self.width() <= 0:
            return
        for mark, span in zip(self._marks, self._spans, strict=False):
            mark.cover(self._rectangles(span))

    def _rectangles(self, span: Span) -> list[QRect]:
        """Give the places of a span, one rectangle a line."""
        places = []
        layout = self._layout_for(self.width())
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start, end = max(span.start, line.textStart()), min(span.end, line.textStart() + line.textLength())
            if start < end:
                left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
                places.append(QRect(round(left), round(line.y()), round(right - left), round(line.height())))
        return places

    def _on_clicked(self) -> None:
        self._terminology.term_requested.emit(self.sender())

    def _on_hovered(self, is_over: bool) -> None:
        self._terminology.term_hovered.emit(self.sender(), is_over)


def _x(found: object) -> float:
    """PySide gives the position, or the position and the cursor it belongs to."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
