"""Two or three items side by side; the rows are the questions that patients ask."""

from PySide6.QtCore import QEvent

from kidneyviewer.content.model import Library
from kidneyviewer.overriding import override
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.reading_pane import ReadingPane


class CompareView(ReadingPane):
    """Lets the reader choose two or three cases or studies, and shows them in one table."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme)
        self._title = label("title")
        self.column.addWidget(self._title)
        self.column.addStretch()
        self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Side by side"))
        self.setAccessibleName(self._title.text())

    def add(self, address: str) -> None:
        """Put the case or study at an address beside what is compared already."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
