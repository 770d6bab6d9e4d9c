"""Unexpected errors: each is logged and shown. While the window is being filled, they end the program."""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kidneyviewer import __version__
from kidneyviewer.commands.printing import without_middle
from kidneyviewer.logs import LONGEST_ENTRY, log_unexpected

if TYPE_CHECKING:
    from kidneyviewer.ui.window.error_dialog import ErrorDialog

log = logging.getLogger(__name__)


class ErrorReporter(QObject):
    """Handles the errors of every slot, timer, thread and paint event of the running program."""

    ended = Signal()
    """The program cannot go on, and the reader has been told."""
    _reported = Signal(str)

    def __init__(self, window: QWidget, *, shows_dialog: bool = True) -> None:
        super().__init__(window)
        self._window = window
        self._shows_dialog = shows_dialog
        self._dialog: ErrorDialog | None = None
        self.goes_on = False
        """Whether the program can go on after an error: the window has been filled."""
        self.has_failed = False
        """Whether an error has ended the program, or will when the reader closes the dialog."""
        self._is_showing = False
        self._reported.connect(self._show)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Handle every unexpected error in the meantime: Qt passes those of slots and events to Python's hook."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self.report
        threading.excepthook = self._report_raised
        sys.unraisablehook = self._report_raised
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error, with one line on stderr, and show it in the main thread. Any thread may call this."""
        log_unexpected(log, kind, error, trace)
        details = without_middle("".join(traceback.format_exception(kind, error, trace)), LONGEST_ENTRY)
        self._reported.emit(f"Kidney Viewer {__version__}\n{details}")

    def _report_raised(self, raised: "threading.ExceptHookArgs | sys.UnraisableHookArgs") -> None:
        error = raised.exc_value or raised.exc_type()
        self.report(type(error), error, raised.exc_traceback)

    @property
    def dialog(self) -> "ErrorDialog":
        """The dialog for all errors; created with the first one."""
        if self._dialog is None:
            from kidneyviewer.ui.window.error_dialog import ErrorDialog  # noqa: PLC0415 - 18 ms before the first paint

            self._dialog = ErrorDialog(self._window, goes_on=self.goes_on)
            if not self.goes_on:
                self._dialog.finished.connect(self.ended)
        return self._dialog

    def _show(self, details: str) -> None:
        can_show = self._shows_dialog and not self._is_showing  # an error of the dialog itself ends up here again
        self.has_failed = self.has_failed or not (can_show and self.goes_on)
        if not can_show:
            self.ended.emit()
            return
        self._is_showing = True
        self.dialog.report(details)
        self._is_showing = False
