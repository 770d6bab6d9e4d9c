"""Ctrl+C, and the signals with which a system ends programs, arrive as events of the window."""

import os
import signal
import sys
import time
from types import FrameType, TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
MOST = 64
"""Signals that are read at once."""
TOGETHER_S = 1.0
"""Signals that come within this time are one: when a terminal is closed, the shell and the system each send one."""


class EndingSignals(QObject):
    """Tells of the first signal. One that comes later ends the program at once, in case it hangs.

    Python handles signals only while it runs, and Qt waits without it. So the number is also written into a pipe that
    Qt watches.
    Windows has no such pipes; there Ctrl+C ends the program at once.
    """

    received = Signal(int)

    def __enter__(self) -> "EndingSignals":
        """Begin."""
        if sys.platform == "win32":
            return self
        self._began: float | None = None
        self._is_told = False
        self._reads, self._writes = os.pipe()
        os.set_blocking(self._writes, False)
        self._notifier = QSocketNotifier(self._reads, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        signal.set_wakeup_fd(self._writes, warn_on_full_buffer=False)
        for number in _handled():
            signal.signal(number, self._on_signal)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        """End: from now on a signal ends the program at once."""
        if sys.platform == "win32":
            return
        signal.set_wakeup_fd(-1)
        for number in _handled():
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        for end in (self._reads, self._writes):
            os.close(end)

    def _on_signal(self, number: int, _: FrameType | None) -> None:
        now = time.monotonic()
        if self._began is None:
            self._began = now
        elif now - self._began > TOGETHER_S:
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)

    def _on_activated(self) -> None:
        received = [number for number in os.read(self._reads, MOST) if number in _handled()]
        if received and not self._is_told:
            self._is_told = True
            self.received.emit(received[0])


def _handled() -> list[signal.Signals]:
    """Return the signals that end this program; one started with nohup goes on when its terminal is closed."""
    known = (signal.Signals[name] for name in NAMES)
    return [number for number in known if number.name != "SIGHUP" or signal.getsignal(number) != signal.SIG_IGN]
