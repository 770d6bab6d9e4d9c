"""Shortcuts in words."""

from PySide6.QtGui import QKeySequence


def native(shortcut: str) -> str:
    """Return a shortcut, such as ``Ctrl+K``, as the system writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
