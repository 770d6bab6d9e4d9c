"""The key below the evidence map: each mark with its word and how many there are."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kidneyviewer.content.evidence_map import Outcome
from kidneyviewer.overriding import override
from kidneyviewer.ui.evidence import map_words
from kidneyviewer.ui.evidence.mark_looks import SIDE, draw_mark
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.flow_layout import FlowLayout
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.wording.filling import fill

AROUND = 3
"""Px around a mark."""


class MapKey(WidthFirst, QWidget):
    """Names every outcome that the map can show, even if a filter hides it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        flow = FlowLayout(self, spacing=6)
        self._entries = {outcome: _Entry(theme, outcome) for outcome in Outcome}
        for entry in self._entries.values():
            flow.addWidget(entry)

    def show_counts(self, counts: Mapping[Outcome, int], known: frozenset[Outcome]) -> None:
        """Show how many marks of each outcome are visible. Outcomes that the content does not have are left out."""
        for outcome, entry in self._entries.items():
            entry.setVisible(outcome in known)
            shown = fill(self.tr("%1 (%2)"), map_words.outcome(outcome), counts.get(outcome, 0))
            entry.words.setText(shown)

    def texts(self) -> dict[Outcome, str]:
        """Return the words of the visible entries."""
        return {outcome: entry.words.text() for outcome, entry in self._entries.items() if not entry.isHidden()}


class _Entry(QWidget):
    """A mark and its words."""

    def __init__(self, theme: Theme, outcome: Outcome) -> None:
        super().__init__()
        self.words = label("small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(_Sample(theme, outcome))
        row.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class _Sample(QWidget):
    """A mark as it looks on the map."""

    def __init__(self, theme: Theme, outcome: Outcome) -> None:
        super().__init__()
        self._theme = theme
        self._outcome = outcome
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.px(SIDE) + 2 * AROUND
        return QSize(side, side)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        draw_mark(QPainter(self), self._outcome, QPointF(self.width() / 2, self.height() / 2), self._theme)
