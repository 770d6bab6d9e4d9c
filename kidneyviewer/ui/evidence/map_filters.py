"""The filters of the evidence map: chips for the kidney trouble, menus for cells and outcome."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.evidence_map import Filter, MapMark, Outcome
from kidneyviewer.content.model import Cells, Onset
from kidneyviewer.overriding import override
from kidneyviewer.ui.evidence import map_words
from kidneyviewer.ui.evidence.filter_menu import FilterMenu
from kidneyviewer.ui.widgets.choice import Choice
from kidneyviewer.ui.widgets.flow_layout import FlowLayout
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.wording import study_words

TROUBLES = (Onset.SUDDEN, Onset.LONG_TERM, Onset.TRANSPLANT)


class MapFilters(WidthFirst, QWidget):
    """Offers the cells and outcomes that occur in the content. Other widgets of the row are at its end."""

    changed = Signal()

    def __init__(self, marks: Sequence[MapMark], *others: QWidget) -> None:
        super().__init__()
        self._cells = [kind for kind in Cells if any(mark.cells is kind for mark in marks)]
        self._outcomes = [kind for kind in Outcome if any(mark.outcome is kind for mark in marks)]
        self.troubles, self.cells, self.outcomes = Choice(joined=False), FilterMenu(), FilterMenu()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.troubles)
        column.addWidget(self._row(others))
        self.troubles.chosen.connect(self.changed)
        self.cells.chosen.connect(self.changed)
        self.outcomes.chosen.connect(self.changed)
        self._retranslate()

    def _row(self, others: Sequence[QWidget]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, spacing=8)
        for widget in (self.cells, self.outcomes, *others):
            flow.addWidget(widget)
        return row

    def _retranslate(self) -> None:
        everything = self.tr("All")
        current = max(0, self.troubles.current)
        self.troubles.set_labels([everything, *map(study_words.onset, TROUBLES)])
        self.troubles.set_current(current)
        self.troubles.setAccessibleName(self.tr("Kidney trouble"))
        self.cells.set_choices([everything, *map(study_words.cells, self._cells)], self.tr("Treatment: %1"))
        self.outcomes.set_choices([everything, *map(map_words.outcome, self._outcomes)], self.tr("Result: %1"))

    @property
    def chosen(self) -> Filter:
        """Return what the reader wants to see."""
        return Filter(
            onset=(None, *TROUBLES)[max(0, self.troubles.current)],
            cells=(None, *self._cells)[self.cells.current],
            outcome=(None, *self._outcomes)[self.outcomes.current],
        )

    def clear(self) -> None:
        """Show everything again."""
        self.troubles.set_current(0)
        self.cells.set_current(0)
        self.outcomes.set_current(0)
        self.changed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
