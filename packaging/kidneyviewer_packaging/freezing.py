"""What both specs share: how a program is analysed, reduced and put into one folder. Runs inside PyInstaller."""

import importlib.util
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PyInstaller.building.api import COLLECT, EXE, PYZ
from PyInstaller.building.build_main import Analysis
from PyInstaller.depend.bindepend import get_imports

from kidneyviewer_packaging import bundle_parts, icu_data
from kidneyviewer_packaging.source_tree import PACKAGING, ROOT

LAZY = ("rapidfuzz", "rapidfuzz.distance", "rapidfuzz.fuzz", "rapidfuzz.process")
"""Imported on first use, in ways that the analysis may miss."""
ICU_DATA = "libicudata.so."


def analysed(
    script: Path, used: set[str], data: Sequence[tuple[str, str]] = (), excluded: Sequence[str] = ()
) -> Analysis:
    """Analyse a script, and keep of the result what the lists allow."""
    made = Analysis(
        [str(script)],
        pathex=[str(ROOT)],
        datas=list(data),
        hiddenimports=[name for name in LAZY if importlib.util.find_spec(name.partition(".")[0])],
        excludes=[*bundle_parts.excluded_modules(sys.platform), *excluded],
    )
    made.binaries = bundle_parts.kept(made.binaries, used, linked, sys.platform)
    made.datas = list(bundle_parts.kept_data(made.datas, made.binaries, sys.platform))
    made.binaries = [with_less_icu(entry) for entry in made.binaries]
    return made


def data() -> list[tuple[str, str]]:
    """Return content, fonts, icons and compiled catalogues, with their places beside the code."""
    catalogues = sorted((ROOT / "translations").glob("*.qm"))
    resources = (str(ROOT / "resources"), "kidneyviewer/resources")
    return [resources, *((str(file), "kidneyviewer/translations") for file in catalogues)]


def linked(source: str) -> set[str]:
    """Return the names of the libraries that a file is linked to."""
    return {name for name, _ in get_imports(source)}


def with_less_icu(entry: bundle_parts.Entry) -> bundle_parts.Entry:
    """Replace the large ICU data with the small one."""
    path, source, kind = entry
    name = bundle_parts.file_name(path)
    if not name.startswith(ICU_DATA) or kind == "SYMLINK":
        return entry
    return path, str(icu_data.reduce(Path(source), ROOT / "build" / "icu" / name)), kind


def executable(found: Analysis, name: str, *, console: bool, version: str | None = None) -> EXE:
    """Return an executable for the analysed program; on Windows with icon and version, and with or without console."""
    return EXE(
        PYZ(found.pure),
        found.scripts,
        exclude_binaries=True,
        name=name,
        console=console,
        strip=can_strip(),
        upx=False,
        icon=str(PACKAGING / "icons" / ("kidneyviewer.icns" if sys.platform == "darwin" else "kidneyviewer.ico")),
        version=version,
    )


def folder(found: Analysis, name: str, *executables: EXE) -> COLLECT:
    """Put everything into one folder, without debug symbols."""
    return COLLECT(*executables, found.binaries, found.datas, name=name, strip=can_strip(), upx=False)


def can_strip() -> bool:
    """Tell whether libraries are stripped: only on Linux. Windows has no symbols in them, and macOS signs them."""
    return sys.platform == "linux" and os.environ.get("KIDNEYVIEWER_UNSTRIPPED") is None
