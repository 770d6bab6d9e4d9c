"""Logging: warnings go to stderr and to a small file, Qt's own messages too. Never what was viewed."""

import logging
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QStandardPaths, QtMsgType, qInstallMessageHandler

from kidneyviewer import paths
from kidneyviewer.overriding import override


class LateFile(logging.Handler):
    """Creates the log file when there is something to write; most starts write nothing."""

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._file.handle(record)

    @cached_property
    def _file(self) -> logging.Handler:
        from kidneyviewer.log_file import LogFile  # noqa: PLC0415 - logging.handlers: 7 ms before the frame is shown

        return LogFile(log_file())


class OneLine(logging.Formatter):
    """Formats each record as one line; the traceback of an error is in the log file."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        record.message = record.getMessage()
        return self.formatMessage(record)


def set_up() -> None:
    """Send warnings and errors to stderr, one line each, and to the log file if it can be written."""
    shown = logging.StreamHandler()
    shown.setFormatter(OneLine("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[shown, LateFile()])


def log_file() -> Path:
    """Return the path of the log file."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return (paths.portable_data() or Path(usual)) / "kidneyviewer.log"


def route_qt_messages() -> None:
    """Route Qt's messages through ``logging``."""
    qInstallMessageHandler(_log_qt_message)


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
