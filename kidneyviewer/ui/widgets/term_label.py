"""Running text whose glossary terms can be opened by mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kidneyviewer.content.terms import Span
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets import text_block
from kidneyviewer.ui.widgets.term_mark import TermMark, look_of
from kidneyviewer.ui.widgets.wrapped_label import WrappedLabel

LINE_HEIGHT = 1.5
"""Line spacing, in font sizes."""


class TermLabel(WrappedLabel):
    """Each term has a dotted underline at its first occurrence, and a button over it."""

    def __init__(self, theme: Theme, terminology: Terminology, role: str = "", parent: QWidget | None = None) -> None:
        self._theme = theme
        self._terminology = terminology
        self._spans: tuple[Span, ...] = ()
        self._marks: list[TermMark] = []
        super().__init__(parent)
        if role:
            self.setProperty("role", role)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)  # the buttons over the terms assume it
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_text(self, shown: str, leave_out: str | None = None) -> None:
        """Show a text. The term ``leave_out`` is not marked, since a term's own entry does not open itself."""
        spans = self._terminology.mark(shown, leave_out)
        if shown != self.text() or spans != self._spans:
            self._set(shown, spans)

    def set_plain(self, shown: str) -> None:
        """Show a text as it is, such as a citation, without marking terms."""
        self._set(shown, ())

    def marks(self) -> list[TermMark]:
        """Return the buttons over the terms, in text order."""
        return self._marks[: len(self._spans)]

    @override
    def look(self) -> object:
        return self.font(), self._theme.palette

    @override
    def line_height(self) -> float:
        return round(self.font().pixelSize() * LINE_HEIGHT)

    @override
    def formats(self) -> Sequence[QTextLayout.FormatRange]:
        return [look_of(self._theme, span) for span in self._spans]

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
        QLabel.setText(self, shown)  # without breaking the lines a second time
        self.forget_lines()

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
        layout = self.lines()
        for mark, span in zip(self._marks, self._spans, strict=False):
            mark.cover(text_block.rectangles(layout, span.start, span.end))

    def _on_clicked(self) -> None:
        self._terminology.term_requested.emit(self.sender())

    def _on_hovered(self, is_over: bool) -> None:
        self._terminology.term_hovered.emit(self.sender(), is_over)
