"""Which parts of a window are cut off, stick out, or could be scrolled sideways."""

import re

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.widgets.text_table import TextTable
from kidneyviewer.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.showing import settle, visible

LONGEST_WORD = 1
"""Px that rounding may cost."""


def cut(window: QWidget, *, long_words: bool = False) -> list[str]:
    """Return each visible text that needs more room than it has, or that sticks out of its container.

    With ``long_words`` a word may be broken, as it must be if it is longer than any line.
    """
    labels = [label for label in visible(window, QLabel) if label.text()]
    buttons = [one for one in visible(window, QAbstractButton) if one.text() and not isinstance(one, TermMark)]
    found = [f"height of {_named(label)}" for label in labels if _needed_height(label) > label.height()]
    if not long_words:
        narrow = [label for label in labels if _needed_width(label) > label.width() + LONGEST_WORD]
        found += [f"width of {_named(label)}" for label in narrow]
    found += [f"size of {_named(button)}" for button in buttons if not _has_room(button)]
    return found + [f"{_named(one)} sticks out" for one in (*labels, *buttons) if _sticks_out(one, window)]


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text!r} {widget.width()}x{widget.height()}"


def _needed_height(label: QLabel) -> int:
    return label.heightForWidth(label.width()) if label.hasHeightForWidth() else label.sizeHint().height()


def _needed_width(label: QLabel) -> int:
    """None of our own words is so long that it has to be broken; those of citations may be."""
    breaks_anywhere = isinstance(label, TermLabel) or any(ord(sign) > 0x2E80 for sign in label.text())
    parts = label.text().split() if isinstance(label, WrappedLabel) else label.text().splitlines()
    return 0 if breaks_anywhere else max(map(label.fontMetrics().horizontalAdvance, parts), default=0)


def _has_room(button: QAbstractButton) -> bool:
    hint = button.sizeHint()
    if button.hasHeightForWidth():
        return button.height() >= button.heightForWidth(button.width())
    return button.width() >= hint.width() and button.height() >= hint.height()


def _sticks_out(widget: QWidget, window: QWidget) -> bool:
    """Tell whether a widget extends beyond the left or right edge of one of its parents."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        left = widget.mapTo(parent, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > parent.width():
            return True
        parent = parent.parentWidget()
    return False


def broken_words(window: QWidget) -> list[str]:
    """Return each Latin word or number in a table of texts that goes on in the next line."""
    lines = [
        (line.layout, line.layout.lineAt(number))
        for table in visible(window, TextTable)
        for cell in table.laid_cells()
        for line in cell.lines
        for number in range(line.layout.lineCount() - 1)
    ]
    ends = [(layout.text(), line.textStart() + line.textLength()) for layout, line in lines]
    return [text for text, end in ends if re.fullmatch("[A-Za-z0-9]{2}", text[end - 1 : end + 1])]


def sideways(window: QWidget) -> list[str]:
    """Return each pane that could be scrolled sideways."""
    panes = [pane for pane in visible(window, QAbstractScrollArea) if pane.horizontalScrollBar().maximum() > 0]
    return [f"{type(pane).__name__} by {pane.horizontalScrollBar().maximum()} px" for pane in panes]


def hidden_rows(window: QWidget) -> list[str]:
    """Return each table that is not as high as its rows."""
    tables = [table for table in visible(window, SimpleTable) if table.verticalScrollBar().maximum() > 0]
    return [f"{table.accessibleName()} by {table.verticalScrollBar().maximum()} px" for table in tables]


def assert_laid_out(window: QWidget, *, long_words: bool = False) -> None:
    """Check the current layout of a window."""
    settle()
    assert visible(window, QLabel)
    broken = [] if long_words else broken_words(window)
    faults = [*cut(window, long_words=long_words), *broken, *sideways(window), *hidden_rows(window)]
    assert faults == [], faults
