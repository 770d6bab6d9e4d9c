"""The evidence map as a table."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.simple_table import SimpleTable

WIDE = 640
"""From this width, in px at 100 %, the titles in the first column get more than their share."""
SHARE_OF_TITLES = 0.4


class MapTable(SimpleTable):
    """Study, people, fairness, result. Enter or a double click on a row opens the study."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.columnCount():
            self._share_width()
        super().resizeEvent(event)

    def _share_width(self) -> None:
        modes, width = QHeaderView.ResizeMode, self.viewport().width()
        is_wide = width >= self._theme.px(WIDE)
        self.horizontalHeader().setSectionResizeMode(0, modes.Fixed if is_wide else modes.Stretch)
        if is_wide:
            self.setColumnWidth(0, round(width * SHARE_OF_TITLES))
