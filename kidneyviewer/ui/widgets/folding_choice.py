"""A row of chips, or a single field in its place where the chips would leave too little room."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.choice import Choice
from kidneyviewer.ui.widgets.drop_down import DropDown


class FoldingChoice(QFrame):
    """``chosen`` carries the index that the user picked, not one set by the program."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._chips = Choice(joined=False)
        self.menu = DropDown(theme)
        self.menu.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._chips)
        column.addWidget(self.menu)
        self._chips.chosen.connect(self._on_chosen)
        self.menu.activated.connect(self._on_activated)

    @property
    def current(self) -> int:
        """Index of the chosen chip, -1 if there is none."""
        return self._chips.current

    def set_current(self, index: int) -> None:
        """Choose without emitting a signal."""
        self._chips.set_current(index)
        with QSignalBlocker(self.menu):
            self.menu.setCurrentIndex(index)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Set the texts of the chips."""
        self._chips.set_labels(labels)
        with QSignalBlocker(self.menu):
            self.menu.clear()
            self.menu.addItems(list(labels))
            self.menu.setCurrentIndex(self.current)

    def set_name(self, name: str) -> None:
        """Set what screen readers announce."""
        self._chips.setAccessibleName(name)
        self.menu.setAccessibleName(name)

    def buttons(self) -> list[QPushButton]:
        """Return the chips from first to last."""
        return self._chips.buttons()

    def fit(self, width: int, most: int) -> None:
        """Show the chips if they are at most ``most`` px high, otherwise the field."""
        is_high = self._chips.heightForWidth(width) > most
        self._chips.setHidden(is_high)
        self.menu.setVisible(is_high)

    def _on_chosen(self, index: int) -> None:
        self.set_current(index)
        self.chosen.emit(index)

    def _on_activated(self, index: int) -> None:
        self._on_chosen(index)
