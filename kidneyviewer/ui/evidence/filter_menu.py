"""A filter with too many choices for chips: a button that opens a menu."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from kidneyviewer.ui.wording.filling import fill

ARROW = "\N{BLACK DOWN-POINTING TRIANGLE}"


class FilterMenu(QPushButton):
    """Its text shows the choice. ``chosen`` carries the index that the user picked, not one set by the program."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.current = 0
        self.menu_shown = QMenu(self)
        self._group = QActionGroup(self)
        self._faces: list[str] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def set_choices(self, choices: Sequence[str], face: str) -> None:
        """Offer choices. ``face`` is a sentence in which ``%1`` stands for the chosen one."""
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        self._faces = [fill(face, choice) for choice in choices]
        for index, choice in enumerate(choices):
            action = self._group.addAction(choice)
            action.setCheckable(True)
            action.triggered.connect(partial(self._on_triggered, index))
        self.menu_shown.addActions(self._group.actions())
        self.set_current(self.current)

    def set_current(self, index: int) -> None:
        """Choose without emitting a signal."""
        self.current = index
        self._group.actions()[index].setChecked(True)
        self.setText(f"{self._faces[index]} {ARROW}")
        self.setAccessibleName(self._faces[index])
        self.menu_shown.setAccessibleName(self._faces[index])

    def _open(self) -> None:
        """Open the menu. ``setMenu`` is not used: the key that presses any other button would not always open it."""
        self.menu_shown.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_triggered(self, index: int) -> None:
        self.set_current(index)
        self.chosen.emit(index)
