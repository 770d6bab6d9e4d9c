"""The button in the top bar for choosing the theme."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from kidneyviewer.appearance import Appearance
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.icon_button import IconButton


class AppearanceButton(IconButton):
    """Opens a menu of the themes, with the current one checked."""

    appearance_requested = Signal(Appearance)

    def __init__(self, theme: Theme, icons: Path) -> None:
        super().__init__(theme, icons, "contrast")
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions: dict[Appearance, QAction] = {}
        for appearance in Appearance:
            action = self._group.addAction("")
            action.setCheckable(True)
            self._actions[appearance] = action
        self._menu.addActions(self._group.actions())
        self.setMenu(self._menu)
        self._connect_signals()
        self._retranslate()

    def _connect_signals(self) -> None:
        # Not InstantPopup: screen readers could not open the menu.
        self.clicked.connect(self.showMenu)
        self._group.triggered.connect(self._on_triggered)
        self._menu.aboutToShow.connect(self._mark)

    def _retranslate(self) -> None:
        self.set_name(self.tr("Colours"))
        for appearance, action in self._actions.items():
            match appearance:
                case Appearance.SYSTEM:
                    action.setText(self.tr("Follow the system"))
                case Appearance.LIGHT:
                    action.setText(self.tr("Light"))
                case Appearance.DARK:
                    action.setText(self.tr("Dark"))
                case Appearance.HIGH_CONTRAST:
                    action.setText(self.tr("High contrast"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _mark(self) -> None:
        self._actions[self._theme.appearance].setChecked(True)

    def _on_triggered(self, chosen: QAction) -> None:
        for appearance, action in self._actions.items():
            if action is chosen:
                self.appearance_requested.emit(appearance)
