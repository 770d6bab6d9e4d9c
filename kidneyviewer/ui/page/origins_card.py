"""Where each figure and statement of an item comes from; opened on demand."""

from kidneyviewer.content.model import Library
from kidneyviewer.content.page import Block, Page, Section
from kidneyviewer.content.page_contents import keys_of, statements_of
from kidneyviewer.content.statements import Stated
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.labels import Card
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.wrapping_button import WrappingButton
from kidneyviewer.ui.wording import origin_words, page_words, words


class OriginsCard(BlockView, Card):
    """A button that opens a table: statement, how well it is known, source."""

    def __init__(self, theme: Theme, library: Library) -> None:
        super().__init__()
        self._theme = theme
        self._library = library
        self._page: Page | None = None
        self.toggle = WrappingButton()
        self.toggle.setCheckable(True)
        self._table: SimpleTable | None = None
        self.column.addWidget(self.toggle)
        self.toggle.toggled.connect(self._on_toggled)

    @property
    def table(self) -> SimpleTable:
        """The table; created when it is first opened."""
        if self._table is None:
            self._table = SimpleTable(self._theme)
            self.column.addWidget(self._table)
        return self._table

    def open(self) -> None:
        """Open the table."""
        self.toggle.setChecked(True)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        self._page = page
        self.toggle.setText(page_words.origins())
        self._fill()

    @override
    def reveal(self, key: str) -> bool:
        if self._page is None or not any(key in keys_of(stated) for stated in statements_of(self._page)):
            return False
        self.open()
        return True

    def _on_toggled(self, is_open: bool) -> None:
        self.table.setVisible(is_open)
        self._fill()

    def _fill(self) -> None:
        """List the statements of the page; do nothing while the table is closed."""
        if self._page is None or not self.toggle.isChecked():
            return
        said = tuple(statements_of(self._page))
        header = [self.tr("What is said"), self.tr("How well it is known"), self.tr("Source")]
        self.table.setAccessibleName(self.toggle.text())
        self.table.set_rows(header, list(map(self._row, said)), list(map(keys_of, said)))

    def _row(self, stated: Stated) -> list[str]:
        assert stated.status is not None
        cited = "\n".join(origin_words.sources(stated, self._library))
        return [origin_words.shown(stated, self._library), words.status(stated.status), cited]
