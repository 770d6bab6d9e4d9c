"""The button for what a narrow window leaves no room for in the top bar."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.icon_button import IconButton


class MoreButton(IconButton):
    """Opens a menu of other buttons. Each entry has the accessible name of its button, and does what that does."""

    def __init__(self, theme: Theme, icons: Path) -> None:
        super().__init__(theme, icons, "more")
        self._buttons: tuple[QAbstractButton, ...] = ()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        # Not InstantPopup: screen readers could not open the menu.
        self.clicked.connect(self.showMenu)
        self._menu.aboutToShow.connect(self._offer)
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_name(self.tr("More"))

    def stand_for(self, buttons: Sequence[QAbstractButton]) -> None:
        """Offer these buttons from now on."""
        self._buttons = tuple(buttons)

    def _offer(self) -> None:
        self._menu.clear()
        for button in self._buttons:
            inner = button.menu() if isinstance(button, QToolButton) else None
            action = self._menu.addMenu(inner) if inner else self._menu.addAction("")
            action.setText(button.accessibleName())
            action.setEnabled(button.isEnabled())
            if not inner:
                action.setCheckable(button.isCheckable())
                action.setChecked(button.isChecked())
                action.triggered.connect(button.click)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
