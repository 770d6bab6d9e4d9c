"""One measured start, in a process of its own: prints ms from its start by the parent to the first painted window.

Usage: python -m tests.benchmarks.child bare|viewer STARTED [CONTENT] (STARTED: time.monotonic() of the parent)
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from kidneyviewer.overriding import override


class AfterPaint(QObject):
    """Prints the figures once the event that painted the window is over, before anything that waits for idle time."""

    def ask(self) -> None:
        """Ask to be told right after the event that is handled now."""
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            elapsed = (time.monotonic() - float(sys.argv[2])) * 1000
            print(json.dumps({"ms": elapsed, "mb": resident_mb()}), flush=True)
            QCoreApplication.exit(0)
        return super().event(event)


def resident_mb() -> float:
    """Give the resident memory of this process in MB (Linux)."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def bare() -> int:
    """Show one QChartView, as small as such a program can be."""
    from PySide6.QtCharts import QChart, QChartView, QLineSeries  # noqa: PLC0415 - each program imports its own
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    class View(QChartView):
        @override
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            after.ask()

    application = QApplication(sys.argv[:1])
    after = AfterPaint()
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

    after = AfterPaint()

    def watched(program: app.Program) -> None:
        program.window.painted.connect(after.ask)

    content = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    return app.run(app.Options(size=(1280, 800), content=content), watched)


if __name__ == "__main__":
    sys.exit(bare() if sys.argv[1] == "bare" else viewer())
