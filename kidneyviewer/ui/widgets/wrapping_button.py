"""A button whose text wraps where it is wider than its place."""

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.widgets import text_block

PARTS = re.compile(r"[^\s\u2e80-\uffff]+\s*|.")
"""Words with the space behind them, and single Chinese characters."""
ROUNDED = 1
"""Px that a text may be wider than the whole number that Qt returns for its width."""


class WrappingButton(QPushButton):
    """At least as wide as its longest word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painted = ""
        """The text in lines while it is being painted. Qt asks for the size in the same way, for the whole text."""
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)  # a usual button is never narrower than its text
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(map(self._width, PARTS.findall(self.text())), default=0)
        return QSize(widest + self._around(), self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.sizeHint().height() + self.fontMetrics().lineSpacing() * (max(0, len(self._lines(width)) - 1))

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Let the style draw the text in lines; the button keeps it whole for screen readers."""
        super().initStyleOption(option)
        if self._painted:
            option.text = self._painted

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._painted = "\n".join(self._lines(self.width()))
        super().paintEvent(event)
        self._painted = ""

    def _around(self) -> int:
        """Return the width of the space beside the text."""
        return self.sizeHint().width() - self._width(self.text())

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text.rstrip())

    def _lines(self, width: int) -> list[str]:
        return text_block.lines(self.text(), self.font(), width - self._around() + ROUNDED)
