"""Labels and frames that get their look from the style sheet by role."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kidneyviewer.ui.style.badge_tone import Tone
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.widgets.wrapped_label import WrappedLabel
from kidneyviewer.ui.widgets.wrapping_button import WrappingButton


def label(role: str, parent: QWidget | None = None) -> WrappedLabel:
    """Create a plain-text label that wraps; ``role`` is a role of the style sheet."""
    made = WrappedLabel(parent)
    made.setProperty("role", role)
    return made


class Badge(WrappedLabel):
    """As wide as its text if there is room, otherwise it wraps."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self.setProperty("role", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_tone(self, tone: Tone) -> None:
        """Change the look."""
        if self.property("role") != tone.value:
            self.setProperty("role", tone.value)
            polish_again(self)


def plain_tip(shown: str) -> str:
    """Return a text for a tooltip, which Qt would read as HTML if it looks like that."""
    if "<" not in shown and "&lt;" not in shown:
        return shown
    escaped = shown.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<span>{escaped}</span>"


def link(parent: QWidget | None = None) -> QPushButton:
    """Create a button that looks like a link."""
    made = WrappingButton(parent)
    made.setProperty("role", "link")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    policy = made.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
    made.setSizePolicy(policy)
    return made


def polish_again(widget: QWidget) -> None:
    """Apply a changed property to the look. A widget that was never shown is polished when it is shown.

    The event does the same as ``widget.style().polish(widget)`` without loading QStyle with its enums, 8 ms at start.
    """
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))


class Card(WidthFirst, QFrame):
    """A surface with a border and a vertical layout."""

    def __init__(self, role: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(8)
