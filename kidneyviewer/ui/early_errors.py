"""Unexpected errors before there is a window to show them."""

import logging
from types import TracebackType

from kidneyviewer.logs import log_unexpected

log = logging.getLogger(__name__)


class EarlyErrors:
    """Logs an error and ends it there: one line on stderr, the traceback in the log file."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Tell whether the error ends here. Anything that ends the program does not."""
        if kind is None or not isinstance(error, Exception):
            return False
        log_unexpected(log, kind, error, trace)
        return True
