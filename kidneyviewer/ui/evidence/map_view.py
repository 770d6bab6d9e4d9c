"""The evidence map: every study by fairness of its test and number of people."""

from PySide6.QtCore import QEvent, Signal

from kidneyviewer.content.model import Library
from kidneyviewer.overriding import override
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.reading_pane import ReadingPane


class MapView(ReadingPane):
    """Shows the map, its table, and what to read first."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme)
        self._title = label("title")
        self.column.addWidget(self._title)
        self.column.addStretch()
        self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("How sure can we be?"))
        self.setAccessibleName(self._title.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
