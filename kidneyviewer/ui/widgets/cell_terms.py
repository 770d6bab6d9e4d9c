"""The glossary terms in the cells of a table: buttons over the painted words, in reading order."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from kidneyviewer.content.terms import Span
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.term_mark import TermMark


class CellTerms:
    """Finds the terms of a paragraph, and holds the buttons over them."""

    def __init__(self, theme: Theme, terminology: Terminology, over: QWidget) -> None:
        self._theme = theme
        self._terminology = terminology
        self._over = over
        self._spans: dict[str, tuple[Span, ...]] = {}
        self._marks: list[TermMark] = []
        self._used = 0

    def spans(self, paragraph: str) -> tuple[Span, ...]:
        """Find the terms of a paragraph, once for each text."""
        if paragraph not in self._spans:
            self._spans[paragraph] = self._terminology.mark(paragraph)
        return self._spans[paragraph]

    def forget(self) -> None:
        """Forget all terms, as after a change of language."""
        self._spans.clear()

    def begin(self) -> None:
        """Start placing buttons from the first cell."""
        self._used = 0

    def place(self, span: Span, paragraph: str, lines: Sequence[QRect], at: QPoint) -> None:
        """Place the next button over a term in a paragraph, whose lines are painted at a point of the widget."""
        if self._used == len(self._marks):
            mark = TermMark(self._theme, self._over)
            mark.clicked.connect(lambda: self._terminology.term_requested.emit(mark))
            mark.hovered.connect(lambda is_over: self._terminology.term_hovered.emit(mark, is_over))
            self._marks.append(mark)
        mark = self._marks[self._used]
        mark.set_term(span.term, paragraph[span.start : span.end])
        mark.cover([line.translated(at) for line in lines])
        mark.show()
        self._used += 1

    def end(self) -> None:
        """Hide the buttons that were not used."""
        for mark in self._marks[self._used :]:
            mark.hide()

    def marks(self) -> list[TermMark]:
        """Return the visible buttons."""
        return self._marks[: self._used]
