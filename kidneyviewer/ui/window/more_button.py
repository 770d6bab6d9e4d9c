"""The button for what a narrow window leaves no room for in the top bar."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QMenu

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.icon_button import IconButton


class MoreButton(IconButton):
    """Opens a menu of other buttons. Each entry does what its button does, and is written as it is announced."""

    def __init__(self, theme: Theme, icons: Path) -> None:
        super().__init__(theme, icons, "more")
        self._buttons: tuple[QAbstractButton, ...] = ()
        self.menu_of_all = QMenu(self)
        self.setMenu(self.menu_of_all)
        # Not InstantPopup: screen readers could not open the menu.
        self.clicked.connect(self.showMenu)
        self.menu_of_all.aboutToShow.connect(self._offer)
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_name(self.tr("More"))

    def stand_for(self, buttons: Sequence[QAbstractButton]) -> None:
        """Offer these buttons from now on."""
        self._buttons = tuple(buttons)

    def _offer(self) -> None:
        menu = self.menu_of_all
        menu.clear()
        for button in self._buttons:
            inner = getattr(button, "choices", None)
            action = menu.addMenu(inner) if isinstance(inner, QMenu) else menu.addAction(button.accessibleName())
            action.setText(button.accessibleName())
            action.setEnabled(button.isEnabled())
            if not isinstance(inner, QMenu):
                action.setCheckable(button.isCheckable())
                action.setChecked(button.isChecked())
                action.triggered.connect(button.click)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
