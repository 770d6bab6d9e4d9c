"""What a start holds of the meeting place: the lock, if it is the first, and the socket, if it listens."""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from kidneyviewer.saving import regular
from kidneyviewer.single_instance import meeting_place
from kidneyviewer.single_instance.bound_socket import BoundSocket, bind

STARTING_S = 10
"""A program that has not filled its window after this time is not waited for."""


class Claim:
    """The lock and the socket of one start. What it holds is kept until :meth:`release`.

    The age of the lock tells later starts whether the first one is still filling its window. It is made older when
    that is done.
    """

    def __init__(self) -> None:
        self._lock = meeting_place.lock()
        self.name = meeting_place.name()
        self.bound: BoundSocket | None = None

    def take(self, wait_ms: int) -> bool:
        """Try to become the first. Return whether this start is it."""
        return self._is_usable() and self._lock.tryLock(wait_ms)

    def _is_usable(self) -> bool:
        """Tell whether there can be a lock. Qt would wait for the writer of a pipe for ever."""
        try:
            regular(Path(self._lock.fileName()))
        except OSError:
            return False
        return True

    def is_starting(self) -> bool:
        """Tell whether the program that holds the lock is still filling its window."""
        try:
            age = time.time() - Path(self._lock.fileName()).stat().st_mtime
        except OSError:
            return False
        return 0 <= age < STARTING_S and self._is_usable() and not self._is_stopped()

    def _is_stopped(self) -> bool:
        """Tell whether the program that holds the lock was stopped, as with Ctrl+Z; only Linux tells."""
        try:
            number = Path(self._lock.fileName()).read_text(encoding="utf-8").split("\n")[0]
            state = Path(f"/proc/{number}/stat").read_text(encoding="utf-8", errors="replace").rpartition(") ")[2]
        except (OSError, UnicodeDecodeError):
            return False
        return state[:1] in ("T", "t")

    def tell_started(self) -> None:
        """Let later starts know that the window is filled, or never will be."""
        if self._lock.isLocked():
            before = time.time() - STARTING_S
            with suppress(OSError):
                os.utime(self._lock.fileName(), (before, before))

    def bind(self) -> bool:
        """Let later starts connect to this one. Return whether it may listen.

        On Windows that begins later, and only the first may. Elsewhere another start may, too, if the socket of the
        first was cleaned away.
        """
        if sys.platform == "win32":
            return self._lock.error() is not QLockFile.LockError.LockFailedError
        self.bound = bind(self.name)
        return self.bound is not None

    def remove_socket(self) -> None:
        """Let no further start connect."""
        if self.bound is not None:
            self.bound.remove()
            self.bound = None

    def release(self) -> None:
        """Leave nothing behind."""
        self.remove_socket()
        if self._lock.isLocked():
            self._lock.unlock()
        meeting_place.tidy()
