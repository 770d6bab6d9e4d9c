"""Run by test_scale_factors.py in a process of its own: shows every place and reports what is cut off or blurred.

The scale factor of a screen is read once, when Qt starts, so each factor needs its own process.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.options import Options
from kidneyviewer.program import Program
from kidneyviewer.ui.page.chart_view import ChartView
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.window.main_window import MainWindow
from tests.small import library
from tests.ui.charts import faults
from tests.ui.layout import cut, hidden_rows, sideways
from tests.ui.showing import fill_window, settle, visible

ITEMS = ("cases/birch-2013", "cases/cedar-2015", "pages/questions", "pages/about", "glossary/egfr")


def blurred(window: QWidget, factor: float) -> Iterator[str]:
    """Return each icon that has fewer pixels than the screen shows of it."""
    for button in visible(window, QAbstractButton):
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            for state in (QIcon.State.Off, QIcon.State.On):
                drawn = button.icon().pixmap(button.iconSize(), factor, mode, state)
                if not button.icon().isNull() and not _is_sharp(drawn, button.iconSize().width(), factor):
                    yield f"{button.accessibleName() or button.text()} {mode.name} {drawn.size()}"
    for label in visible(window, QLabel):
        shown = label.pixmap()
        if not shown.isNull() and not _is_sharp(shown, round(shown.deviceIndependentSize().width()), factor):
            yield f"picture {shown.size()} at {shown.devicePixelRatio()}"


def _is_sharp(drawn: QPixmap, side: int, factor: float) -> bool:
    return drawn.devicePixelRatio() >= factor and drawn.width() >= int(side * factor)


def look(program: Program, factor: float) -> Iterator[str]:
    """Open each place in turn and return its faults."""
    for address in ITEMS:
        program.shell.places.open(address)
        settle()
        found = [*cut(program.window), *sideways(program.window), *hidden_rows(program.window)]
        for chart in visible(program.window, ChartView):
            found += faults(chart, program.theme)
        yield from (f"{address}: {fault}" for fault in (*found, *blurred(program.window, factor)))


def main(width: int, height: int, factor: float) -> None:
    """Print as JSON: the factor of the window, the side of its picture, how many icons there are, all faults."""
    application = QApplication(["kidneyviewer", "-style", "fusion"])
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "s.ini")
        window = MainWindow(100)
        window.resize(width, height)
        options = Options(Language.ENGLISH, text_size=100, theme=Appearance.LIGHT)
        program = fill_window(window, settings, options, library())
        window.show()
        settle()
        found = list(look(program, factor))
        icons = [button for button in visible(window, QAbstractButton) if not button.icon().isNull()]
        sizes = [window.size().toTuple(), window.grab().size().toTuple()]
        sys.stdout.write(json.dumps([window.devicePixelRatio(), sizes, len(icons), found]))
        window.close()
    application.processEvents()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
