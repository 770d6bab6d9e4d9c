"""Visits the program at random in this process. Prints what was done as JSON, and each step on stderr.

Usage: python -m tests.visits SEED STEPS
"""

import faulthandler
import gc
import json
import os
import sys
from types import TracebackType

import shiboken6
from PySide6.QtCore import QMessageLogContext, QMetaObject, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QLayoutItem

from kidneyviewer import app, paths
from kidneyviewer.ui.widgets.flow_layout import FlowLayout
from tests import small
from tests.visits.visitor import Visitor

EXPECTED = "This plugin does not support"
"""What Qt's platform without a screen says of what it cannot do."""


def main() -> int:
    """Visit; return 0 if there was no error, no warning of Qt and no crash."""
    faulthandler.enable()
    seed, steps = int(sys.argv[1]), int(sys.argv[2])
    paths.resources, paths.translations = small.resources, small.catalogues
    faults: list[str] = []
    counts: dict[str, int] = {}

    def note_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        faults.append(f"{kind.__name__}: {error}")

    def note_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and EXPECTED not in message:
            faults.append(message)

    def watched(start: app.Start) -> None:
        def begin() -> None:
            assert start.program is not None
            sys.excepthook = note_error
            qInstallMessageHandler(note_message)
            visitor = Visitor(start.program, seed, note)
            visitor.visit(steps)
            counts.update(visitor.counts)
            faults.extend(f"Python still knows a {one}, which Qt may delete" for one in borrowed())
            start.window.close()

        start.window.content_painted.connect(lambda: QTimer.singleShot(0, start.window, begin))

    app.run(app.Options(size=(1280, 800)), watched)
    print(json.dumps({"faults": faults, "counts": counts}), flush=True)
    return 1 if faults or not counts else 0


def borrowed() -> list[str]:
    """Return the classes of the objects of Qt that Python holds and Qt deletes without telling it.

    A ``QObject`` tells it, the data of classes is never deleted, and :class:`FlowLayout` lets go of an item first.
    """
    gc.unfreeze()
    gc.collect()
    held = [item for one in gc.get_objects() if isinstance(one, FlowLayout) for item in items_of(one)]
    return [
        type(one).__name__
        for one in shiboken6.getAllValidWrappers()
        if not shiboken6.createdByPython(one)
        and not shiboken6.ownedByPython(one)
        and not isinstance(one, QObject | QMetaObject)
        and not any(one is item for item in held)
    ]


def items_of(layout: FlowLayout) -> list[QLayoutItem]:
    """Return the items of a layout of ours, which holds them itself."""
    found = (layout.itemAt(number) for number in range(layout.count()))
    return [item for item in found if item is not None]


def note(step: str) -> None:
    """Write a step at once, so that the last one is known after a crash."""
    os.write(2, f"{step}\n".encode())


if __name__ == "__main__":
    sys.exit(main())
