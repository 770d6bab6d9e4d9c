"""The log file: small, with one older file beside it. If it cannot be written, the program goes on."""

import io
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kidneyviewer.overriding import override

LARGEST = 500_000
"""Size in bytes at which the file becomes the older one."""

log = logging.getLogger(__name__)


class LogFile(RotatingFileHandler):
    """Opens its file with the first record; says once if it cannot be written."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=LARGEST, backupCount=1, encoding="utf-8", delay=True, errors="backslashreplace")
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._has_failed = False

    @override
    def _open(self) -> io.TextIOWrapper:
        """Create the folder. Refuse anything but a regular file, since opening a pipe would wait for its reader."""
        file = Path(self.baseFilename)
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and not file.is_file():
            raise FileExistsError(f"{file} is not a regular file")
        return super()._open()

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        if not self._has_failed:
            self._has_failed = True  # before the next line, which calls this method again
            log.warning("The log file cannot be written: %s", sys.exception())
