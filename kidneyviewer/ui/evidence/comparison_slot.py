"""One column of a comparison: its item, and the link to the item's page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.evidence.item_chooser import ChoiceGroup, ItemChooser
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.labels import label, link, plain_tip
from kidneyviewer.ui.wording.filling import fill


class ComparisonSlot(QWidget):
    """A name, a link to the page of the item, and below them the list to choose from."""

    chosen = Signal(str)
    """The reader chose another item. Carries its address, empty for none."""
    item_requested = Signal(str)
    """The reader wants to read the item. Carries its address."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = label("small")
        self.open = link()
        keeps_room = self.open.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.open.setSizePolicy(keeps_room)
        self.chooser = ItemChooser(theme)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.chooser)
        row.addWidget(self._name, 1)
        row.addWidget(self.open)
        self.chooser.currentIndexChanged.connect(self._on_index_changed)
        self.open.clicked.connect(self._on_open)
        self._retranslate()

    def _retranslate(self) -> None:
        self.open.setText(self.tr("Read its page"))
        self._tell()

    def set_name(self, name: str) -> None:
        """Name the column, such as the first."""
        self._name.setText(name)
        self._tell()

    def show_choice(self, groups: Sequence[ChoiceGroup], address: str) -> None:
        """Show the choices, and the chosen one."""
        self.chooser.offer(groups, address)
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _tell(self) -> None:
        """Put the whole title into tooltip and accessible name, since the box may cut it off."""
        title = self.chooser.currentText()
        self.chooser.setAccessibleName(self._said(self._name.text(), title))
        self.open.setAccessibleName(self._said(self.open.text(), title))
        self.chooser.setToolTip(plain_tip(title))
        self.open.setToolTip(plain_tip(title))
        self.open.setVisible(bool(self.chooser.address))

    def _said(self, name: str, title: str) -> str:
        return fill(self.tr("%1: %2"), name, title)

    def _on_index_changed(self) -> None:
        self._tell()
        self.chosen.emit(self.chooser.address)

    def _on_open(self) -> None:
        self.item_requested.emit(self.chooser.address)
