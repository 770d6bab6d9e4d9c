"""Work that may have to wait for a slow disk is done in a thread of its own, so that nobody else waits."""

import threading
from collections import deque
from collections.abc import Callable

from kidneyviewer.collecting import pauses

MOST = 1000
"""Steps that may wait. A disk that hangs must not fill the memory."""


class Worker:
    """Carries out steps one after another, in a thread that exists only while there are any.

    The thread never keeps the program from ending. A step must handle its own errors.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._steps: deque[Callable[[], object]] = deque()
        self._is_working = False
        self._changed = threading.Condition()

    def do(self, step: Callable[[], object]) -> None:
        """Carry out a step soon. It is dropped if too many others wait."""
        with self._changed:
            if len(self._steps) < MOST:
                self._steps.append(step)
            if self._is_working:
                return
            self._is_working = True
        pauses().begin()  # before the thread starts, since that allocates memory in it
        try:
            threading.Thread(target=self._work, name=self._name, daemon=True).start()
        except RuntimeError:  # there can be no more threads
            self._work()

    def wait(self, seconds: float) -> bool:
        """Wait until all steps have been carried out. Return False if that takes too long."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._is_working, seconds)

    def _work(self) -> None:
        is_done = False
        try:
            while self._goes_on():
                self._steps.popleft()()
            is_done = True
        finally:
            if not is_done:
                self._end()

    def _goes_on(self) -> bool:
        """Tell whether there is another step; if not, mark the work as done."""
        with self._changed:
            if not self._steps:
                self._end()
            return self._is_working

    def _end(self) -> None:
        with self._changed:
            self._is_working = False
            self._changed.notify_all()
            pauses().end()
