"""Where each figure and statement of an item comes from: opened on demand."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton

from kidneyviewer.content.citation import cite
from kidneyviewer.content.model import Library, Status
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.labels import Card
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.wording import words


class Origin(Struct, frozen=True):
    """A figure or sentence as it is shown, how well it is known, and the ids of its sources."""

    shown: str
    status: Status
    sources: tuple[str, ...]


class OriginsCard(Card):
    """A button that opens a table: what is said, how well it is known, the source."""

    def __init__(self, theme: Theme, library: Library) -> None:
        super().__init__()
        self._theme = theme
        self._library = library
        self._origins: Callable[[], Sequence[Origin]] = tuple
        self.toggle = QPushButton()
        self.toggle.setCheckable(True)
        self._table: SimpleTable | None = None
        self.column.addWidget(self.toggle)
        self.toggle.toggled.connect(self._on_toggled)
        self._retranslate()

    def _retranslate(self) -> None:
        self.toggle.setText(self.tr("Where does this come from?"))
        self._show()

    @property
    def table(self) -> SimpleTable:
        """The table; made when it is first opened."""
        if self._table is None:
            self._table = SimpleTable(self._theme)
            self.column.addWidget(self._table)
        return self._table

    def set_origins(self, origins: Callable[[], Sequence[Origin]]) -> None:
        """Take what to list for the item that is shown; asked only while the table is open."""
        self._origins = origins
        self._show()

    def open(self) -> None:
        """Open the table."""
        self.toggle.setChecked(True)

    def open_for(self, shown: str) -> None:
        """Open the table if it holds a text."""
        if any(shown in origin.shown for origin in self._origins()):
            self.open()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_toggled(self, is_open: bool) -> None:
        self.table.setVisible(is_open)
        self._show()

    def _show(self) -> None:
        if self.toggle.isChecked():
            header = [self.tr("What is said"), self.tr("How well it is known"), self.tr("Source")]
            self.table.setAccessibleName(self.toggle.text())
            self.table.set_rows(header, [self._row(origin) for origin in self._origins()])

    def _row(self, origin: Origin) -> list[str]:
        sources = (self._library.sources[source] for source in origin.sources)
        cited = "\n".join(cite(source, words.source_title(source)) for source in sources)
        return [origin.shown, words.status(origin.status), cited]
