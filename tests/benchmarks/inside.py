"""Measures inside a running program: language switch, choosing a case, filtering. Prints ms as JSON.

Usage: python -m tests.benchmarks.inside [CONTENT]
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from kidneyviewer import app
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place

ROUNDS = 15
SETTLED_MS = 300
"""Time for the work after the first paint."""

TYPED = ("umbilical 12", "肾脏", "shenzang", "kidny")
"""What is typed into the filter, key by key: literal, Chinese, by sound, and mistyped."""

CASES = ["cases/suzuki-2021", "cases/riordan-2022", "cases/wang-2024", "cases/allela-2025"]


def timed(action: Callable[[], object]) -> float:
    """Return the ms from an action until everything it causes has been laid out and painted."""
    start = time.perf_counter()
    action()
    for _ in range(3):
        QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def measure(program: Program, content: Path | None) -> None:
    """Measure, print, end."""
    settle()
    cases = CASES if content is None else [f"cases/made-{number:05}" for number in range(4)]
    languages = list(Language)
    box = program.shell.places.pane(Place.CASES).items.filter_box
    search = program.shell.overlays.search
    search.open()
    while not search.finder.is_ready:
        QApplication.processEvents()
    search_times = [timed(partial(search.box.setText, "creatinine umb"[:n])) for n in range(1, ROUNDS)]
    search.close_and_return()
    figures = {
        "search": search_times,
        "language": [timed(partial(program.set_language, languages[n % 3])) for n in range(ROUNDS)],
        "case": [timed(partial(program.shell.places.open, cases[n % len(cases)])) for n in range(ROUNDS)],
    }
    first_letters, figures["filter"] = typing(box)
    program.set_language(Language.ENGLISH)
    medians = {name: statistics.median(times[3:]) for name, times in figures.items()}
    worst = {f"{name} worst": max(times[3:]) for name, times in figures.items()}
    first = {f"{name} first": times[0] for name, times in figures.items()} | {"filter first": max(first_letters)}
    print(json.dumps(medians | worst | first), flush=True)
    QApplication.exit(0)


def typing(box: QLineEdit) -> tuple[list[float], list[float]]:
    """Return the times of the first letter and of each later letter typed into an empty filter box."""
    first, later = [], []
    for text in TYPED:
        box.clear()
        settle()
        taken = [timed(partial(box.setText, text[:length])) for length in range(1, len(text) + 1)]
        first.append(taken[0])
        later += taken[1:]
    return first, later


def settle() -> None:
    """Let the program finish its work after the first paint."""
    for _ in range(200):
        QApplication.processEvents()


def main() -> int:
    """Start the program and measure once it has been painted."""
    content = Path(sys.argv[1]) if len(sys.argv) > 1 else None

    def watched(start: app.Start) -> None:
        def begin() -> None:
            assert start.program is not None
            measure(start.program, content)

        start.window.content_painted.connect(lambda: QTimer.singleShot(SETTLED_MS, start.window, begin))

    return app.run(app.Options(size=(1280, 800), content=content), watched)


if __name__ == "__main__":
    sys.exit(main())
