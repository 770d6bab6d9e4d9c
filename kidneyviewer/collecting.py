"""Python's garbage collector runs in whichever thread allocates memory, and crashes the program if it deletes widgets.

So it is paused while any other thread than the main one works.
"""

import gc
import threading
from functools import cache


class Pauses:
    """Counts who wants the collector to pause; it runs again when the last pause has ended."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0

    def begin(self) -> None:
        """Pause the collector. Any thread may call this, best before another thread is started."""
        with self._lock:
            self._count += 1
            gc.disable()

    def end(self) -> None:
        """End a pause."""
        with self._lock:
            self._count -= 1
            if self._count == 0:
                gc.enable()


@cache
def pauses() -> Pauses:
    """Return the pauses of the collector, of which each process has one."""
    return Pauses()
