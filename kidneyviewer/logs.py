"""Logging: warnings to stderr and to a small file; Qt's own messages join in. Never what was viewed."""

import logging
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QStandardPaths, QtMsgType, qInstallMessageHandler

from kidneyviewer import paths

LARGEST = 500_000
"""Size in bytes from which the log file is begun anew."""


def set_up() -> None:
    """Send warnings and errors to stderr and, where it can be written, to the log file."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
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
    is_told_of_folder = message.startswith("QStandardPaths: ")  # which Qt does not take, and takes another one instead
    logging.getLogger("qt").log(logging.DEBUG if is_told_of_folder else levels[kind], "%s", message)
