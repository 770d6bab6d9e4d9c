"""Running text in which glossary terms can be opened, by mouse and by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kidneyviewer.content.terms import Span
from kidneyviewer.overriding import override
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.widgets.wrapped_label import WrappedLabel

LINE_HEIGHT = 1.5
"""Distance of the lines, in font sizes."""


class TermLabel(WrappedLabel):
    """Each term is underlined with dots where it first stands, a button over it."""

    def __init__(self, theme: Theme, terminology: Terminology, role: str = "", parent: QWidget | None = None) -> None:
        self._theme = theme
        self._terminology = terminology
        self._spans: tuple[Span, ...] = ()
        self._marks: list[TermMark] = []
        super().__init__(parent)
        if role:
            self.setProperty("role", role)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)  # where the buttons over the terms are
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
    def look(self) -> object:
        return self.font(), self._theme.palette

    @override
    def line_height(self) -> float:
        return round(self.font().pixelSize() * LINE_HEIGHT)

    @override
    def formats(self) -> Sequence[QTextLayout.FormatRange]:
        return [self._format(span) for span in self._spans]

    @override
    def forget_lines(self) -> None:
        super().forget_lines()
        self._place_marks()

    @override
    def sizeHint(self) -> QSize:
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 2, self._theme.px(560))
        return QSize(width, round(self.line_height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), round(self.line_height()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_marks()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_marks()

    def _set(self, shown: str, spans: tuple[Span, ...]) -> None:
        self._spans = spans
        self._set_marks(shown)
        QLabel.setText(self, shown)  # without a second break of the lines
        self.forget_lines()

    def _format(self, span: Span) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setForeground(self._theme.color(self._theme.palette.accent))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = span.start, span.end - span.start, look
        return made

    def _set_marks(self, shown: str) -> None:
        while len(self._marks) < len(self._spans):
            mark = TermMark(self._theme, self)
            mark.clicked.connect(self._on_clicked)
            mark.hovered.connect(self._on_hovered)
            self._marks.append(mark)
        for mark in self._marks[len(self._spans) :]:
            mark.hide()
        for mark, span in zip(self._marks, self._spans, strict=False):
            mark.set_term(span.term, shown[span.start : span.end])
            mark.show()

    def _place_marks(self) -> None:
        if not self._spans or not self.isVisible():
            return
        for mark, span in zip(self._marks, self._spans, strict=False):
            mark.cover(self._rectangles(span))

    def _rectangles(self, span: Span) -> list[QRect]:
        """Give the places of a span, one rectangle a line."""
        places = []
        layout = self.lines()
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
