"""Python's garbage collector runs in whichever thread allocates memory, and crashes the program if it deletes widgets.

So it is paused while any other thread than the main one works, and only the main thread lets it run again.
"""

import gc
import threading
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Pauses:
    """Counts who wants the collector to pause; it runs again when the last pause has ended.

    ``ask`` is called by the thread that ends the last pause. It lets the main thread call :meth:`resume`; without an
    application there are no widgets, and any thread may do so.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0
        self.ask: Callable[[], None] = self.resume

    def begin(self) -> None:
        """Pause the collector. Any thread may call this, best before another thread is started."""
        with self._lock:
            self._count += 1
            gc.disable()

    def end(self) -> None:
        """End a pause. Any thread may call this."""
        with self._lock:
            self._count -= 1
            is_last = self._count == 0
        if is_last:
            self.ask()

    def resume(self) -> None:
        """Let the collector run again, unless it is to pause once more.

        What is due is collected here, so that a thread which is just ending has no reason to do it.
        """
        gc.collect(0)
        with self._lock:
            if self._count == 0:
                gc.enable()


@cache
def pauses() -> Pauses:
    """Return the pauses of the collector, of which each process has one."""
    return Pauses()
