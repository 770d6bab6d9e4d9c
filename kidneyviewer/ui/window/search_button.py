"""Opens the search from the top bar. It looks like a search field, or is an icon if there is little room."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.icons import Inks, set_icon
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.window.actions import keys

SIDE, WIDTH, AROUND = 18, 330, 38
"""Icon, button at its widest, and space around the text, in px at 100 %."""
ACTION = "edit_search"


class SearchButton(QPushButton):
    """Shows as much of its text as fits: all of it, without the shortcut, or none."""

    def __init__(self, theme: Theme, icons: Path) -> None:
        super().__init__()
        self._theme = theme
        self._file = icons / "search.svg"
        self._words = ""
        self.setProperty("role", "search")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        self._retranslate()

    def _retranslate(self) -> None:
        self._words = self.tr("Search everything …")
        self.setAccessibleName(self.tr("Search everything"))
        self.setToolTip(f"{self.tr('Search everything')} ({keys(ACTION)})")
        self._fill()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(AROUND), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_words"):
            self._fit()

    def _fit(self) -> None:
        set_icon(self, self._file, self._theme.px(SIDE), Inks(self._theme.palette.muted))
        self.setMaximumWidth(self._theme.px(WIDTH))
        self._fill()

    def _fill(self) -> None:
        room = self.width() - self._theme.px(AROUND)
        texts = (f" {self._words}  {keys(ACTION)}", f" {self._words}", "")
        shown = next(text for text in texts if not text or self.fontMetrics().horizontalAdvance(text) <= room)
        if shown != self.text():
            self.setText(shown)
