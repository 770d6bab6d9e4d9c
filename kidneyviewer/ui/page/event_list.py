"""What was done to a patient, in words: the numbered marks of a chart, or a list if there is no chart."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.statements import Passage
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.passage_holder import hold
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.wording import words


class EventList(WidthFirst, QWidget):
    """One line per event, in small type."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self.lines: list[TermLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_events(self, events: Sequence[Passage], *, numbered: bool) -> None:
        """Show events, numbered if a chart has their marks."""
        while len(self.lines) < len(events):
            self.lines.append(TermLabel(self._theme, self._terminology, "small"))
            self._column.addWidget(self.lines[-1])
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(events))
        for number, (line, event) in enumerate(zip(self.lines, events, strict=False), start=1):
            line.set_text(f"{number}  {words.said(event)}" if numbered else words.said(event))
            hold(line, event.key)
        self.setVisible(bool(events))
