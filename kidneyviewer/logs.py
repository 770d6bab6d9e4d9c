"""Logging: warnings go to stderr and to a small file, Qt's own messages too. Never what was viewed."""

import atexit
import logging
import os
from collections import Counter
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QStandardPaths, QtMsgType, qInstallMessageHandler

from kidneyviewer import log_file as log_files
from kidneyviewer import paths
from kidneyviewer.background import Worker
from kidneyviewer.commands.printing import LONGEST_LINE, tell, without_middle
from kidneyviewer.overriding import override

LONGEST_ENTRY = 20_000
"""In characters: of an entry with its traceback. The middle of a longer one is left out."""
ALL = 3
"""This many equal records are kept; after them only the fourth, eighth, sixteenth …"""
MOST_KINDS = 1_000
"""Messages whose repeats are counted."""
PATIENCE_S = 1.0
"""How long the end of the program may wait for the log."""


class Log(logging.Handler):
    """Sends each record to stderr, in one line, and to the log file. Neither can stop the program, or make it wait."""

    def __init__(self) -> None:
        super().__init__()
        self._formatter = logging.Formatter()
        self._worker = Worker("log")
        self._seen: Counter[str] = Counter()
        self._has_failed = False

    @override
    def emit(self, record: logging.LogRecord) -> None:
        said = " ".join(without_middle(message(record), LONGEST_LINE).splitlines())
        line = f"{record.levelname} {record.name}: {said}"
        times = self._times(line)
        if times > ALL and times & (times - 1):
            return
        line = f"{line} ({times} times)" if times > ALL else line
        tell(line)
        trace = f"\n{self._formatter.formatException(record.exc_info)}" if record.exc_info else ""
        entry = f"{self._formatter.formatTime(record)} {line}{trace}"
        self._worker.do(partial(self._write, without_middle(entry, LONGEST_ENTRY)))
        if record.levelno >= logging.CRITICAL:
            self.flush()  # Qt ends the program after a fatal message

    @override
    def flush(self) -> None:
        """Wait until the file has been written; Python calls this when the program ends."""
        self._worker.wait(PATIENCE_S)

    def _times(self, line: str) -> int:
        if len(self._seen) >= MOST_KINDS:
            self._seen.clear()
        self._seen[line] += 1
        return self._seen[line]

    def _write(self, entry: str) -> None:
        try:
            log_files.append(log_file(), entry)
        except OSError as error:
            if not self._has_failed:
                self._has_failed = True
                tell(f"WARNING {__name__}: The log file cannot be written: {error}")


def message(record: logging.LogRecord) -> str:
    """Return the message of a record, even if its arguments do not fit."""
    try:
        return record.getMessage()
    except (LookupError, TypeError, ValueError):
        return f"{record.msg} {record.args}"


def set_up() -> None:
    """Send warnings and errors to stderr, one line each, and to the log file if it can be written."""
    logging.basicConfig(level=logging.WARNING, handlers=[Log()])


def log_unexpected(
    logger: logging.Logger, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an unexpected error: one line on stderr, the traceback in the log file."""
    summary = " ".join(f"{kind.__name__}: {error}".split())
    logger.error("Unexpected error: %s", summary, exc_info=(kind, error, trace))


def log_file() -> Path:
    """Return the path of the log file."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return (paths.portable_data() or Path(usual)) / "kidneyviewer.log"


def route_qt_messages() -> None:
    """Route Qt's messages through ``logging``, unless IT has switched on Qt's own logging, which then goes to stderr.

    That writes thousands of messages, from any thread. The handler is removed at the end, since Qt still has messages
    when Python has ended.
    """
    is_switched_on = "true" in os.environ.get("QT_LOGGING_RULES", "") or os.environ.get("QT_DEBUG_PLUGINS", "0") != "0"
    if not is_switched_on:
        qInstallMessageHandler(_log_qt_message)
        atexit.register(qInstallMessageHandler, None)


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    is_told_of_folder = message.startswith("QStandardPaths: ")  # Qt rejects that folder and uses another one
    logging.getLogger("qt").log(logging.DEBUG if is_told_of_folder else levels[kind], "%s", message)
