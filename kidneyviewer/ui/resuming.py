"""Lets Python's garbage collector run again in the main thread, whichever thread has ended the last pause."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kidneyviewer.collecting import pauses


class Resuming(QObject):
    """Belongs to the application, and thus to its thread."""

    _asked = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._asked.connect(self._on_asked)
        pauses().ask = self._ask

    def _ask(self) -> None:
        """Ask the main thread; another thread does not wait for it."""
        with suppress(RuntimeError):  # the application has ended
            self._asked.emit()

    def _on_asked(self) -> None:
        pauses().resume()
