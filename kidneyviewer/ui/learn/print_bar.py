"""The button that prints a list, and what became of it."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.saving import Hindrance
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.wording.speech import announce

translate = QCoreApplication.translate


class PrintOutcome(Enum):
    """What became of a list that was to be printed, unless a file could not be written."""

    PRINTED = auto()
    SAVED = auto()
    CANCELLED = auto()
    NO_PRINTER = auto()


class PrintBar(WidthFirst, QWidget):
    """A button, and a sentence below it about what became of the list."""

    def __init__(self) -> None:
        super().__init__()
        self._outcome: PrintOutcome | Hindrance | None = None
        self.button = QPushButton()
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.said = label("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self.said)
        self._retranslate()

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Print this list"))
        self.said.setText("" if self._outcome is None else sentence(self._outcome))

    def say(self, outcome: PrintOutcome | Hindrance | None) -> None:
        """Say what became of the list, also to a screen reader; None says nothing."""
        self._outcome = outcome
        self.said.setVisible(outcome is not None)
        self._retranslate()
        announce(self, self.said.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def sentence(outcome: PrintOutcome | Hindrance) -> str:
    """Return what became of a list, in the current language."""
    match outcome:
        case PrintOutcome.PRINTED:
            return translate("PrintBar", "The list was sent to the printer.")
        case PrintOutcome.SAVED:
            return translate("PrintBar", "The list was saved.")
        case PrintOutcome.CANCELLED:
            return translate("PrintBar", "Nothing was printed.")
        case PrintOutcome.NO_PRINTER:
            return translate("PrintBar", "Nothing was printed: the printer does not answer.")
        case Hindrance.FULL:
            return translate("PrintBar", "The list was not saved: the disk is full.")
        case Hindrance.DENIED:
            return translate("PrintBar", "The list was not saved: writing is not allowed in this folder.")
        case Hindrance.MISSING:
            return translate("PrintBar", "The list was not saved: this folder does not exist.")
        case Hindrance.SLOW | Hindrance.OTHER:
            return translate("PrintBar", "The list was not saved: the file cannot be written.")
