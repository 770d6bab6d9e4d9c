"""One measured start, in a process of its own: prints ms since its start by the parent, and resident memory.

Usage: python -m tests.benchmarks.child bare|viewer STARTED [CONTENT] (STARTED: time.monotonic() of the parent)
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from kidneyviewer.overriding import override

SETTLED_MS = 300
"""Time after the last paint until memory is read, so that work after the first paint counts, too."""


class Clock(QObject):
    """Notes the time right after the event that painted something, before anything that waits for idle time."""

    def __init__(self) -> None:
        super().__init__()
        self.figures: dict[str, float] = {}
        self._asked: list[str] = []

    def ask(self, name: str, *, last: bool = False) -> None:
        """Note the time under ``name`` once the current event is over; after the last one, end."""
        self._asked.append(name)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), HIGH_PRIORITY)
        if last:
            QTimer.singleShot(SETTLED_MS, self, self._end)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            self.figures.setdefault(self._asked.pop(0), (time.monotonic() - float(sys.argv[2])) * 1000)
        return super().event(event)

    def _end(self) -> None:
        print(json.dumps(self.figures | {"mb": resident_mb()}), flush=True)
        QCoreApplication.exit(0)


HIGH_PRIORITY = 1
"""Qt.HighEventPriority, as a number: the namespace Qt costs 25 ms of start-up that the bare program does not need."""


def resident_mb() -> float:
    """Return the resident memory of this process in MB (Linux)."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def bare() -> int:
    """Show one QChartView in the smallest possible program."""
    from PySide6.QtCharts import QChart, QChartView, QLineSeries  # noqa: PLC0415 - each program imports its own
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    class View(QChartView):
        @override
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            clock.ask("window", last=True)

    application = QApplication(sys.argv[:1])
    clock = Clock()
    series = QLineSeries()
    for x, y in ((0, 3.0), (2, 1.03), (6, 1.0)):
        series.append(x, y)
    chart = QChart()
    chart.addSeries(series)
    chart.createDefaultAxes()
    view = View(chart)
    view.resize(1280, 800)
    view.show()
    return application.exec()


def viewer() -> int:
    """Start the program as its command line does."""
    from kidneyviewer import app  # noqa: PLC0415 - each program imports its own

    clock = Clock()

    def watched(start: app.Start) -> None:
        start.window.frame_painted.connect(lambda: clock.ask("window"))
        start.window.content_painted.connect(lambda: clock.ask("content", last=True))

    content = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    return app.run(app.Options(size=(1280, 800), content=content), watched)


if __name__ == "__main__":
    sys.exit(bare() if sys.argv[1] == "bare" else viewer())
