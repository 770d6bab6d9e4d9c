"""A choice of one out of a few: joined buttons (segmented switch) or a row of chips that wraps."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kidneyviewer.ui.widgets.flow_layout import FlowLayout
from kidneyviewer.ui.widgets.focusing import stop_at_checked
from kidneyviewer.ui.widgets.labels import polish_again


class Choice(QFrame):
    """Exclusive buttons. ``chosen`` carries the index that the user picked, not one set by the program.

    A QFrame, because screen readers announce the name of no other plain group. To them the buttons are radio buttons.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, joined: bool) -> None:
        super().__init__(parent)
        self._joined = joined
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self) if joined else FlowLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        if joined:
            self._row.setSpacing(0)
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group.idToggled.connect(self._on_toggled)

    @property
    def current(self) -> int:
        """Index of the chosen button, -1 if there is none."""
        return self._group.checkedId()

    def set_current(self, index: int) -> None:
        """Choose without emitting a signal."""
        button = self._group.button(index)
        if button is not None:
            with QSignalBlocker(self._group):
                button.setChecked(True)
            self._set_stop()

    def set_labels(self, labels: Sequence[str]) -> None:
        """Set the texts of the buttons, creating or removing buttons if the number differs."""
        while len(self._group.buttons()) > len(labels):
            last = self._group.button(len(self._group.buttons()) - 1)
            self._group.removeButton(last)
            self._row.removeWidget(last)
            last.hide()
            last.deleteLater()
        for index, text in enumerate(labels):
            (self._group.button(index) or self._add(index)).setText(text.replace("&", "&&"))
        if self._joined:
            self._join(len(labels))
        self.updateGeometry()

    def buttons(self) -> list[QPushButton]:
        """Return the buttons from first to last."""
        return [button for button in self._group.buttons() if isinstance(button, QPushButton)]

    def _add(self, index: int) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        if self._joined:
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)  # as high as the others
        else:
            button.setProperty("role", "chip")
        self._group.addButton(button, index)
        self._row.addWidget(button)
        return button

    def _on_toggled(self, index: int, is_on: bool) -> None:
        """React to every way of choosing: mouse, keyboard, and the action that screen readers use."""
        if is_on:
            self._set_stop()
            self.chosen.emit(index)

    def _set_stop(self) -> None:
        stop_at_checked(self.buttons(), Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus)

    def _join(self, count: int) -> None:
        for index, button in enumerate(self.buttons()):
            place = "first" if index == 0 else "last" if index == count - 1 else "middle"
            if count > 1 and button.property("place") != place:
                button.setProperty("place", place)
                polish_again(button)
