"""Everything that the program says in this process although nobody asked: Qt's messages, errors in slots, the log."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kidneyviewer.overriding import override
from tests.hostile.attack import Fault, must, short, unexpected

HARMLESS = ("propagateSizeHints",)


class Ear(logging.Handler):
    """Listens from when it is made. An attack begins with ``clear`` and ends with ``check``."""

    def __init__(self, *, qt_may_warn: bool = False) -> None:
        super().__init__(logging.WARNING)
        self._qt_may_warn = qt_may_warn
        self._raised: list[Fault] = []
        self.lines: list[str] = []
        qInstallMessageHandler(self._hear)
        sys.excepthook = self._raise
        logging.getLogger().addHandler(self)

    def clear(self) -> None:
        """Forget what was said."""
        self._raised.clear()
        self.lines.clear()

    def check(self, lines: int, letters: int = 2000) -> None:
        """Raise the first unexpected error or message; the log may have got some lines of a limited length."""
        for fault in self._raised:
            raise fault
        must(len(self.lines) <= lines, f"more than {lines} lines in the log", f"{len(self.lines)}: {self.lines[:2]}")
        long = [line for line in self.lines if len(line) > letters]
        must(not long, f"a line of more than {letters} letters in the log", f"{len(self.lines)} lines: {long}")

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())

    def _hear(self, _kind: QtMsgType, _where: QMessageLogContext, said: str) -> None:
        if self._qt_may_warn:
            self.lines.append(said)
        elif not any(known in said for known in HARMLESS):
            self._raised.append(Fault(f"Qt says: {short(said)[:60]}", said))

    def _raise(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self._raised.append(unexpected(error))
