"""Logging: warnings to stderr and to a small file; Qt's own messages join in. Never what was viewed."""

import logging
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QStandardPaths, QtMsgType, qInstallMessageHandler

from kidneyviewer import paths
from kidneyviewer.overriding import override

LARGEST = 500_000
"""Size in bytes from which the log file is begun anew."""


class OneLine(logging.Formatter):
    """One line for each record: the traceback of an error stands in the log file."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        record.message = record.getMessage()
        return self.formatMessage(record)


def set_up() -> None:
    """Send warnings and errors to stderr, a line each, and, where it can be written, to the log file."""
    shown = logging.StreamHandler()
    shown.setFormatter(OneLine("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[shown])
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > LARGEST:
            file.unlink()
        handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    except OSError as error:
        logging.getLogger(__name__).warning("No log file can be written: %s", error.strerror)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def log_file() -> Path:
    """Return the path of the log file."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return (paths.portable_data() or Path(usual)) / "kidneyviewer.log"


def route_qt_messages() -> None:
    """Let Qt's messages go through ``logging``."""
    qInstallMessageHandler(_log_qt_message)


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logging.getLogger("qt").log(levels[kind], "%s", message)
