"""A button that shows only an icon; its name is heard, and seen as a tool-tip."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.icons import icon
from kidneyviewer.ui.style.theme import Theme

SIDE = 20
"""Of the icon, in px at 100 %."""


class IconButton(QToolButton):
    """Its icon follows theme and text size."""

    def __init__(self, theme: Theme, icons: Path, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._name = name
        self._look: object = None
        self.setProperty("role", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fit()

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Say what the button does, in the language that is shown; the tool-tip adds the shortcut."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({shortcut})" if shortcut else name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_look"):
            self._fit()

    def _fit(self) -> None:
        look = (self._theme.palette, self._theme.px(SIDE))
        if look == self._look:
            return
        self._look = look
        side = self._theme.px(SIDE)
        colors = self._theme.palette
        drawn = icon(self._icons, self._name, side, colors.ink)
        drawn.addPixmap(icon(self._icons, self._name, side, colors.disabled).pixmap(side), QIcon.Mode.Disabled)
        self.setIcon(drawn)
        self.setIconSize(QSize(side, side))
