"""What screen readers announce beyond what widgets say about themselves."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate

SEPARATOR = " · "
"""Between the visible parts of a line. Screen readers would read it out."""


def announce(widget: QWidget, message: str) -> None:
    """Let a screen reader say ``message`` when it has finished its current sentence. Does nothing without one."""
    if message and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


def spoken(*parts: str) -> str:
    """Return the parts of a row as sentences for a screen reader."""
    stop, comma = translate("Speech", ". "), translate("Speech", ", ")
    sentences = [part.replace(SEPARATOR, comma).strip() for part in parts if part.strip()]
    ended = [part if part[-1] in ".?!？！。" else f"{part}{stop}" for part in sentences]
    return "".join(part if part.endswith(stop) else f"{part} " for part in ended).strip()
