"""The list of hits. The focus stays in the box; the list shows which hit Enter would open."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from kidneyviewer.content.finding.hits import Hit
from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui.find.hit_delegate import HitDelegate
from kidneyviewer.ui.find.hit_model import HitModel
from kidneyviewer.ui.style.theme import Theme


class HitList(QListView):
    """Hits in groups. One is always selected, if there are any."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = HitModel()
        self.setModel(self._model)
        self.setItemDelegate(HitDelegate(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def count(self) -> int:
        """How many rows there are, including headings."""
        return self._model.rowCount()

    def show_hits(self, hits: Sequence[Hit], shown: Language) -> None:
        """Show other hits, with the best one selected."""
        self._model.set_hits(hits, shown)
        self._choose(self._model.next_hit(-1, 1))

    def show_top(self) -> None:
        """Show the best hit, with the heading of its group, once the list has been laid out."""
        self.executeDelayedItemsLayout()
        self.scrollToTop()

    def hit(self, index: QModelIndex) -> Hit | None:
        """Return the hit in a row, or None."""
        return self._model.row(index.row()).hit if index.isValid() else None

    def move_by(self, steps: int) -> None:
        """Select the hit this many rows down, or up if negative; stop at the ends."""
        at = self.currentIndex().row()
        for _ in range(abs(steps)):
            at = self._model.next_hit(at, 1 if steps > 0 else -1)
        self._choose(at)
        if at == self._model.next_hit(-1, 1):
            self.show_top()

    def spoken_current(self) -> str:
        """Return the selected hit, as a screen reader announces it."""
        return str(self._model.data(self.currentIndex(), Qt.ItemDataRole.AccessibleTextRole) or "")

    def wanted_height(self) -> int:
        """Return the height in px at which all rows are visible."""
        return sum(self.sizeHintForRow(row) for row in range(self.count)) + 2 * self.frameWidth()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def _choose(self, row: int) -> None:
        index = self._model.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()
