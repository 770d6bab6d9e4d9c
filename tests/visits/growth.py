"""Does the same things again and again, on every item. Prints as JSON what there was before and after.

Usage: python -m tests.visits.growth SWITCHES
"""

import ctypes
import gc
import json
import sys
from itertools import product
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, QTranslator
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from kidneyviewer import app, paths
from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.settings import TEXT_SIZES
from tests import small
from tests.benchmarks.child import resident_mb
from tests.ui.showing import settle

FILES = Path("/proc/self/fd")
ROUNDS = 2
"""How often all pages are shown in all languages until everything has been built that is ever built."""
OTHERS = 8
"""How often everything else is done, before and during the measurement."""


def main() -> int:
    """Measure; return 0."""
    paths.resources, paths.translations = small.resources, small.catalogues
    switches = int(sys.argv[1])

    def watched(start: app.Start) -> None:
        def begin() -> None:
            assert start.program is not None
            print(json.dumps(measure(start.program, switches)), flush=True)
            start.window.close()

        start.window.content_painted.connect(lambda: QTimer.singleShot(0, start.window, begin))

    return app.run(app.Options(size=(1280, 800)), watched)


def measure(program: Program, switches: int) -> dict[str, dict[str, float]]:
    """Return what there is after everything was shown once, and after so many changes of language."""
    program.shell.overlays.show_search()
    program.shell.overlays.search.close_and_return()
    program.shell.overlays.show_help()
    program.shell.overlays.show_help()
    steps = list(product(sorted(program.terminology.library.by_address), Language))
    switch(program, steps * ROUNDS)
    do_others(program, OTHERS)
    before = counted(program)
    switch(program, [steps[number % len(steps)] for number in range(switches)])
    do_others(program, OTHERS)
    return {"before": before, "after": counted(program)}


def switch(program: Program, steps: list[tuple[str, Language]]) -> None:
    """Show each item, and change the language while it is shown."""
    for address, language in steps:
        program.shell.places.open(address)
        program.set_language(language)
        settle()


def do_others(program: Program, times: int) -> None:
    """Search, compare, read the meaning of words, and change text size and colours."""
    for number in range(times):
        program.shell.overlays.show_search()
        program.shell.overlays.search.box.setText(f"kidney {number % 2}")
        settle()
        program.shell.overlays.search.close_and_return()
        program.shell.places.pane(Place.EVIDENCE).add_to_comparison(
            program.terminology.library.cases[number % 2].address
        )
        program.set_text_size(TEXT_SIZES[number % 2])
        program.set_appearance(tuple(Appearance)[1 + number % 2])
        program.open_link("kidneyviewer:cases/nobody")
        settle()
        program.shell.places.go_back()
        settle()


def counted(program: Program) -> dict[str, float]:
    """Return how much there is of everything that could stay behind."""
    gc.collect()
    settle()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)  # what is free goes back to the system
    QPixmapCache.clear()  # it grows to its limit of 10 MB, and stays there
    roots: tuple[QObject | None, ...] = (program.window, program.translation, program.theme, QApplication.instance())
    return {
        "widgets": len(QApplication.allWidgets()),
        "objects": sum(len(root.findChildren(QObject)) for root in roots if root is not None),
        "translators": len(program.translation.findChildren(QTranslator)),
        "wrappers": len(shiboken6.getAllValidWrappers()),
        "python objects": len(gc.get_objects()),
        "open files": len(list(FILES.iterdir())) if FILES.is_dir() else 0,
        "MB": resident_mb(),
    }


if __name__ == "__main__":
    sys.exit(main())
