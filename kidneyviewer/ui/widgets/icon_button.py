"""A button that shows only an icon; its name is the tooltip, and what screen readers announce."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.icons import Inks, set_icon
from kidneyviewer.ui.style.theme import Theme

SIDE = 20
"""Side of the icon, in px at 100 %."""


class IconButton(QToolButton):
    """Its icon follows theme and text size."""

    def __init__(self, theme: Theme, icons: Path, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._file = icons / f"{name}.svg"
        self.setProperty("role", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fit()

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Set what the button does, in the current language. The tooltip adds the shortcut."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({shortcut})" if shortcut else name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_file"):
            self._fit()

    def _fit(self) -> None:
        colors = self._theme.palette
        set_icon(self, self._file, self._theme.px(SIDE), Inks(colors.ink, disabled=colors.disabled))
