"""The program as it is distributed: sizes, what takes the space, and its start against a frozen bare program."""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kidneyviewer_packaging import bundle, deb, system_packages

ROOT = Path(__file__).resolve().parent.parent.parent
BUILT = ROOT / "build" / "bench"
STARTS = 9
MB = 1e6
GROUPS = (
    ("ICU, data", r"libicudata"),
    ("ICU, code", r"libicu"),
    ("Qt, libraries", r"PySide6/Qt/lib/"),
    ("Qt, plug-ins and texts", r"PySide6/Qt/"),
    ("Qt for Python", r"(PySide6|shiboken6)/"),
    ("Python, library", r"libpython"),
    ("Python, modules", r"python3|base_library|msgspec|rapidfuzz"),
    ("fonts", r"resources/fonts/"),
    ("licences", r"licenses/|LICENSE"),
    ("content, icons, catalogues", r"kidneyviewer/(resources|translations)/"),
    ("executable with all code", r"kidneyviewer$"),
    ("libraries for the screen", r"libx"),
    ("other", ""),
)
"""Each file counts for the first group that it matches."""
Row = Callable[[str, float, float, str], None]


def why_not() -> str:
    """Return why nothing can be frozen here; empty if it can."""
    if sys.platform != "linux":
        return "it is measured on Linux"
    lacking = [name for name in ("icupkg", "ld", "patchelf", "dpkg-shlibdeps") if not system_packages.has_command(name)]
    return f"lacking: {' '.join(lacking)}; run: make system-bundle" if lacking else ""


def report(row: Row) -> None:
    """Freeze the program and a bare one, and print sizes and starts."""
    reason = why_not()
    if reason:
        print(f"frozen program: not measured ({reason})")
        return
    bundle.main([])
    package = deb.make(ROOT / "dist" / "kidneyviewer", ROOT / "dist")
    known = bundle.environment()
    bundle.freeze("bench.spec", BUILT, known, bundle.pinned_python(ROOT / ".venv-bundle"))
    table(ROOT / "dist" / "kidneyviewer")
    row("bundle, one folder", size(ROOT / "dist" / "kidneyviewer"), 120, " MB")
    row("Debian package", package.stat().st_size / MB, 36, " MB")
    print(f"{'  a bare QtCharts program trimmed by the same lists':<58} {size(BUILT / 'bare'):7.2f} MB")
    starts(row)


def starts(row: Row) -> None:
    """Start both in turn, and compare the best of each."""
    taken = [
        [run([str(BUILT / name / name), name, str(time.monotonic())]) for name in ("bare", "viewer")]
        for _ in range(STARTS)
    ]
    bare, viewer = (min(figures[kind]["window"] for figures in taken) for kind in range(2))
    content = min(figures[1]["content"] for figures in taken)
    print(f"frozen, best of {STARTS}: bare {bare:.0f} ms; viewer, window {viewer:.0f} ms, content {content:.0f} ms")
    row("frozen: exec to first painted window / frozen bare", viewer / bare, 1.3, "")


def run(command: list[str]) -> dict[str, float]:
    """Run a frozen program that prints what it measured, with a home folder of its own."""
    with tempfile.TemporaryDirectory() as home:
        known = {"HOME": home, "PATH": "", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": os.environ["QT_QPA_PLATFORM"]}
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=known)
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def files(folder: Path) -> dict[str, int]:
    """Map each file of a folder to its size; links are not counted."""
    found = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in found}


def size(folder: Path) -> float:
    """Return the size of all files in MB."""
    return sum(files(folder).values()) / MB


def grouped(sizes: dict[str, int]) -> dict[str, int]:
    """Add up sizes by what the files are for."""
    found = dict.fromkeys((name for name, _ in GROUPS), 0)
    for file, taken in sizes.items():
        found[next(name for name, pattern in GROUPS if re.search(pattern, file))] += taken
    return found


def table(folder: Path) -> None:
    """Print what takes the space."""
    print("what takes the space in the bundle:")
    for name, taken in sorted(grouped(files(folder)).items(), key=lambda entry: -entry[1]):
        print(f"  {name:<56} {taken / MB:7.2f} MB")
