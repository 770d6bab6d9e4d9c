"""A bar of letters, or of stroke counts, that leads into a list, like the thumb index of a dictionary."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.drop_down import DropDown
from kidneyviewer.ui.widgets.flow_layout import FlowLayout
from kidneyviewer.ui.wording.filling import fill

FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class IndexBar(QFrame):
    """Wraps like words. Tab stops at one head; the arrow keys reach the others. Hidden without heads.

    If the buttons would leave the list too little room, a single field with the same heads replaces them.
    """

    head_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, spacing=2)
        self._buttons: list[IndexButton] = []
        self.menu = DropDown(theme)
        self.menu.hide()
        self.menu.textActivated.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._holder)
        column.addWidget(self.menu)
        self._retranslate()
        self.hide()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Index"))
        self.menu.setAccessibleName(self.tr("Index"))
        self.menu.setItemText(0, self.tr("Index"))
        for button in self._buttons:
            button.setAccessibleName(fill(self.tr("Go to %1"), button.text()))

    def show_heads(self, heads: Sequence[str], usable: Collection[str]) -> None:
        """Show heads in order. Heads whose items are all hidden by a filter are disabled."""
        while len(self._buttons) < len(heads):
            self._add()
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(heads))
        for button, head in zip(self._buttons, heads, strict=False):
            button.setText(head)
            button.setEnabled(head in usable)
        self.menu.clear()
        self.menu.addItems(["", *(head for head in heads if head in usable)])
        self._retranslate()
        self.setVisible(bool(heads))
        self._stop_at(next((button for button in self._buttons if self._has_stop(button)), None))
        self.updateGeometry()

    def fit(self, width: int, most: int) -> None:
        """Show the buttons if they are at most ``most`` px high, otherwise the field."""
        is_high = self._flow.heightForWidth(width) > most
        self._holder.setHidden(is_high)
        self.menu.setVisible(is_high)

    def _on_chosen(self, head: str) -> None:
        is_head = self.menu.currentIndex() > 0
        self.menu.setCurrentIndex(0)
        if is_head:
            self.head_requested.emit(head)

    def buttons(self) -> list[QPushButton]:
        """Return the visible buttons, from first to last."""
        return [button for button in self._buttons if not button.isHidden()]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _add(self) -> None:
        button = IndexButton(self._holder)
        button.clicked.connect(lambda: self.head_requested.emit(button.text()))
        button.focused.connect(lambda: self._stop_at(button))
        button.step_requested.connect(lambda by: self._step(button, by))
        self._buttons.append(button)
        self._flow.addWidget(button)

    def _step(self, button: QPushButton, by: int) -> None:
        usable = [one for one in self.buttons() if one.isEnabled()]
        usable[(usable.index(button) + by) % len(usable)].setFocus(Qt.FocusReason.TabFocusReason)

    def _has_stop(self, button: QPushButton) -> bool:
        return not button.isHidden() and button.isEnabled() and bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def _stop_at(self, chosen: QPushButton | None) -> None:
        """Let Tab stop at one button only; the first by default."""
        usable = [one for one in self.buttons() if one.isEnabled()]
        stop = chosen or next(iter(usable), None)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)


class IndexButton(QPushButton):
    """One head."""

    focused = Signal()
    step_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "index")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*FORWARD, *BACK):
            self.step_requested.emit(1 if event.key() in FORWARD else -1)
        else:
            super().keyPressEvent(event)
