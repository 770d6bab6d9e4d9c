"""A band of the evidence map: its words, and the buttons over its marks."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QWidget

from kidneyviewer.content.evidence import Fairness
from kidneyviewer.content.evidence_map import FairnessBand, MapMark
from kidneyviewer.overriding import override
from kidneyviewer.ui.evidence.map_tip import MapTip
from kidneyviewer.ui.evidence.study_mark import StudyMark
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.wrapped_label import WrappedLabel
from kidneyviewer.ui.wording import study_words
from kidneyviewer.ui.wording.speech import spoken

BETWEEN = 10
"""Px between the words when they are on one line."""


class MapBand(QWidget):
    """Lies over the chart. Screen readers read the words first, then the marks from left to right."""

    mark_pointed = Signal(object)
    mark_chosen = Signal(object)
    words_changed = Signal()
    """The words need different space, as after a change of language or text size."""

    def __init__(self, theme: Theme, kind: Fairness, tip: MapTip, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tip = tip
        self._kind = kind
        self._name, self._term = label("fact", self), label("small", self)
        self._marks: list[StudyMark] = []
        self._shown = 0
        self._placed: tuple[QSize, QSize] | None = None
        """The sizes for which the words were last placed."""

    def say(self) -> None:
        """Show the words in the current language."""
        self._name.setText(study_words.fairness(self._kind))
        self._term.setText(study_words.fairness_term(self._kind))
        self.setAccessibleName(spoken(self._name.text(), self._term.text()))

    def marks(self) -> list[StudyMark]:
        """Return the visible buttons, from left to right."""
        return self._marks[: self._shown]

    def words_height(self, width: int, *, is_beside: bool) -> int:
        """Return the height of the words: below each other beside the band, or on one line above it if they fit."""
        heights = [one.heightForWidth(min(width, _width(one))) for one in (self._name, self._term)]
        return max(heights) if self._is_one_line(width, is_beside) else sum(heights)

    def clear(self) -> None:
        """Show no marks."""
        self._shown = 0
        for mark in self._marks:
            mark.hide()

    def place(self, band: FairnessBand, words: QRect, plot_left: float, widget_top: float) -> None:
        """Place words and buttons. ``words`` is in px of this widget, ``band`` in px of the plot."""
        self._placed = self._size_of_words()
        self._place_words(words, words.right() + 1 < plot_left)
        while len(self._marks) < len(band.places):
            self._add()
        self._shown = len(band.places)
        for mark in self._marks[self._shown :]:
            mark.hide()
        for button, place in zip(self._marks, band.places, strict=False):
            button.set_mark(place.mark)
            button.cover(QPoint(round(plot_left + place.x), round(place.y - widget_top)))
            button.show()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self._size_of_words() != self._placed:
            self.words_changed.emit()
        return super().event(event)

    def _size_of_words(self) -> tuple[QSize, QSize]:
        return self._name.sizeHint(), self._term.sizeHint()

    def _add(self) -> None:
        mark = StudyMark(self._theme, self._tip, self)
        mark.pointed.connect(lambda: self.mark_pointed.emit(_shown(mark)))
        mark.clicked.connect(lambda: self.mark_chosen.emit(_shown(mark)))
        self._marks.append(mark)

    def _is_one_line(self, width: int, is_beside: bool) -> bool:
        return not is_beside and _width(self._name) + BETWEEN + _width(self._term) <= width

    def _place_words(self, area: QRect, is_beside: bool) -> None:
        name = min(area.width(), _width(self._name))
        term = min(area.width(), _width(self._term))
        height, other = self._name.heightForWidth(name), self._term.heightForWidth(term)
        self._name.setGeometry(area.x(), area.y(), name, height)
        if self._is_one_line(area.width(), is_beside):
            self._term.setGeometry(area.x() + name + BETWEEN, area.y() + height - other, term, other)
        else:
            self._term.setGeometry(area.x(), area.y() + height, term, other)


def _width(words: WrappedLabel) -> int:
    return words.sizeHint().width()


def _shown(button: StudyMark) -> MapMark:
    assert button.mark is not None
    return button.mark
