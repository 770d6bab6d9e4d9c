"""The socket of the first start. It exists before the window, so that later starts need not wait until that is filled.

The system keeps what they send until the running program reads it.
"""

import _socket  # what ``socket`` is made of: that takes 3 ms more before the frame is shown
import logging
import os
import sys
from contextlib import suppress
from pathlib import Path

from kidneyviewer.single_instance.meeting_place import is_own_socket

log = logging.getLogger(__name__)

WAITING = 64
"""This many starts may wait until the window is filled."""


class BoundSocket:
    """A socket on which this process listens."""

    def __init__(self, name: str, made: _socket.socket) -> None:
        self._name = name
        self._made = made
        self._identity = _identity(name)

    def hand_out(self) -> int:
        """Return the descriptor, which the caller has to close."""
        return self._made.detach()

    def remove(self) -> None:
        """Remove the file, unless another program has put its own there after somebody had cleaned this one away."""
        self._made.close()
        with suppress(OSError):
            if _identity(self._name) == self._identity:
                Path(self._name).unlink()


def bind(name: str) -> BoundSocket | None:
    """Listen on a socket. Return None if that is impossible, and always on Windows, where pipes are no files.

    A socket that is there is replaced: the caller knows that nobody listens on it. Nothing else is ever replaced.
    """
    if sys.platform == "win32" or (os.path.lexists(name) and not is_own_socket(Path(name))):
        return None
    made, new = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM), f"{name}.new"
    try:
        with suppress(FileNotFoundError):
            Path(new).unlink()
        made.bind(new)
        Path(new).chmod(0o600)
        made.listen(WAITING)
        Path(new).rename(name)
    except OSError as error:
        log.warning("Links from later starts cannot be received: %s", error)
        made.close()
        return None
    made.setblocking(False)
    return BoundSocket(name, made)


def _identity(name: str) -> tuple[int, int]:
    found = Path(name).lstat()
    return found.st_dev, found.st_ino
