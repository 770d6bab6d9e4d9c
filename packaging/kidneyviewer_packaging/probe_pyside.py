"""Tells whether PySide6 can be newer than pyproject.toml allows: `probe_pyside` tries the newest release.

Since 6.12.0 the wheels are built with the headers of Python 3.12, where ``None`` and ``True`` are immortal and their
references are not counted. In Python 3.11 they are: each ``None`` that a model returns to Qt and each signal takes a
reference away, until Python aborts with "none_dealloc: deallocating None". The public report is PYSIDE-3474,
https://qt-project.atlassian.net/browse/PYSIDE-3474. `--here` tries the PySide6 of the current environment.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from kidneyviewer.overriding import override
from kidneyviewer_packaging.source_tree import PACKAGING, ROOT

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROUNDS = 200
"""Few enough not to use up Python's references. The fault loses one per round, everything else only a few in total."""


class NothingModel(QAbstractListModel):
    """A model with one row that has no data."""

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> None:
        """Return nothing."""


class Emitter(QObject):
    """An object with a signal."""

    emitted = Signal()


def lost() -> dict[str, int]:
    """Return how many references each value has lost."""
    model, proxy, emitter = NothingModel(), QSortFilterProxyModel(), Emitter()
    proxy.setSourceModel(model)
    emitter.emitted.connect(lambda: None)
    return {
        "None": loss(None, lambda: proxy.data(proxy.index(0, 0))),
        "True": loss(True, emitter.emitted.emit),
    }


def loss(value: object, action: Callable[[], object]) -> int:
    """Return how many references a value loses while Qt repeats an action."""
    before = sys.getrefcount(value)
    for _ in range(ROUNDS):
        action()
    return before - sys.getrefcount(value)


def is_sound(losses: Mapping[str, int]) -> bool:
    """Tell whether no value has lost a reference in each round."""
    return all(count < ROUNDS / 2 for count in losses.values())


def here() -> int:
    """Try the PySide6 of this environment. Exit code 1 means that it has the fault."""
    losses = lost()
    told = ", ".join(f"{count} of {name}" for name, count in losses.items())
    version = ".".join(map(str, sys.version_info[:3]))
    print(f"PySide6 {PySide6.__version__}, Python {version}: references lost in {ROUNDS} rounds: {told}.")
    if sys.version_info >= (3, 12):
        print("This Python does not count them: use Python 3.11.")
    return 0 if is_sound(losses) else 1


def newest() -> int:
    """Try the newest PySide6 in a temporary environment, with the current Python."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder, "Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        options = ["--quiet", "--disable-pip-version-check", "--only-binary", ":all:"]
        subprocess.run([python, "-m", "pip", "install", *options, "PySide6-Essentials"], check=True)
        command = [str(python), "-m", "kidneyviewer_packaging.probe_pyside", "--here"]
        known = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (ROOT, PACKAGING)))}
        code = subprocess.run(command, check=False, env=known).returncode
    print("The limit in pyproject.toml must stay." if code else "The limit in pyproject.toml can be lifted.")
    return 1 if code else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="probe_pyside", description=__doc__)
    parser.add_argument("--here", action="store_true", help="try the PySide6 that is installed, not the newest")
    return here() if parser.parse_args(arguments).here else newest()


if __name__ == "__main__":
    sys.exit(main())
