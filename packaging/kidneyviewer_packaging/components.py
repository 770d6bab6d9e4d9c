"""What the bundle contains, determined from its files: each part with version, licence and licence text."""

import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path, PurePath

from kidneyviewer_packaging.source_tree import PACKAGING, ROOT

TEXTS = PACKAGING / "licences"
OWN_TEXTS = ROOT / "resources" / "licenses"

LICENSES = {"msgspec": "BSD-3-Clause", "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception", "rapidfuzz": "MIT"}
"""SPDX names for wheels that do not state one in machine-readable form."""
SYSTEM_LICENSES = {"libxcb": "X11", "libxkbcommon": "MIT AND HPND", "libpython": "PSF-2.0"}
BOOTLOADER = "pyinstaller"
QT_MODULE = re.compile(
    r"(?:lib)?Qt6?(Core|Gui|Widgets|DBus|Network|OpenGL|OpenGLWidgets|PrintSupport|XcbQpa|Charts|Svg)\b"
)
QT_SOURCES = {"Charts": "qtcharts", "Svg": "qtsvg"}
"""All other modules come from qtbase."""
QT_PARTS = (
    *(("HarfBuzz", "MIT"), ("libpng", "libpng-2.0"), ("PCRE2", "BSD-3-Clause"), ("double-conversion", "BSD-3-Clause")),
    *(("MD4C", "MIT"), ("TinyCBOR", "MIT"), ("forkfd", "MIT"), ("Unicode and CLDR data", "Unicode-DFS-2016")),
)
"""Third-party parts compiled into Qt's libraries; smaller ones are listed in packaging/licences/Qt-parts.txt."""


@dataclass(frozen=True)
class Component:
    """A part of the bundle: its licence as SPDX, its licence texts, and its files."""

    name: str
    version: str
    license: str
    texts: tuple[str, ...]
    purl: str = ""
    files: tuple[str, ...] = ()
    note: str = ""


def shipped(entries: Iterable[tuple[str, str, str]], version: str) -> list[Component]:
    """Return the parts that the entries of a bundle belong to, sorted by name."""
    files = [(path, source) for path, source, kind in entries if kind != "SYMLINK"]
    found = [own(version), fonts(), python(), bootloader(), *qt(files), *packages(files), *system_packages(files)]
    return sorted(found, key=lambda part: part.name.casefold())


def text(file: Path) -> str:
    """Return a text without trailing spaces."""
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def own(version: str) -> Component:
    """Return the program itself."""
    return Component("Kidney Viewer", version, "GPL-3.0-or-later", (text(ROOT / "LICENSE"),))


def fonts() -> Component:
    """Return the fonts, which were subset and renamed, as their licence requires."""
    texts = (text(OWN_TEXTS / "OFL-1.1.txt"),)
    return Component("Noto Sans CJK", "", "OFL-1.1", texts, note="Cut down to the characters in use, and renamed.")


def python() -> Component:
    """Return Python with the software that it includes."""
    version = platform.python_version()
    texts = (text(OWN_TEXTS / "Python.txt"), text(TEXTS / "Python-parts.txt"))
    return Component("Python", version, "PSF-2.0", texts, f"pkg:generic/python@{version}")


def bootloader() -> Component:
    """Return the small program that starts Python."""
    return _distribution(BOOTLOADER, (), "The bootloader only.")


def qt(files: Iterable[tuple[str, str]]) -> Iterator[Component]:
    """Yield the parts of Qt in the bundle, what is compiled into them, and ICU."""
    version = metadata.version("PySide6-Essentials")
    lgpl = (text(OWN_TEXTS / "LGPL-3.0.txt"), text(ROOT / "LICENSE"))
    names = [
        (path, found) for path, _ in files if (found := QT_MODULE.match(PurePath(path).name)) and "abi3" not in path
    ]
    for source in sorted({QT_SOURCES.get(found[1], "qtbase") for _, found in names}):
        own_files = tuple(sorted(path for path, found in names if QT_SOURCES.get(found[1], "qtbase") == source))
        license = "GPL-3.0-only" if source == "qtcharts" else "LGPL-3.0-only"
        yield Component(f"Qt: {source}", version, license, lgpl, f"pkg:generic/{source}@{version}", own_files)
    parts = (text(TEXTS / "Qt-parts.txt"),)
    yield from (Component(name, "", license, parts, note="Compiled into Qt.") for name, license in QT_PARTS)
    icu = sorted(path for path, _ in files if re.search(r"/(lib)?icu\w+\.(so|dll)", path))
    if icu:
        number = icu[0].rpartition(".")[2]
        note = "On Linux its data is cut down to English and Chinese."
        yield Component("ICU", number, "Unicode-DFS-2016", (text(TEXTS / "Unicode.txt"),), "", tuple(icu), note)


def packages(files: Iterable[tuple[str, str]]) -> Iterator[Component]:
    """Yield the Python packages of which a file is in the bundle."""
    owners: dict[str, list[str]] = {}
    for path, source in files:
        if "site-packages" in PurePath(source).parts and (name := _package_files().get(str(Path(source)))):
            owners.setdefault(name, []).append(path)
    for name, own_files in sorted(owners.items()):
        if name != BOOTLOADER:
            yield _distribution(name, tuple(sorted(own_files)))


@cache
def _package_files() -> Mapping[str, str]:
    """Map each file of each installed package to the package."""
    found = metadata.distributions()
    return {str(file.locate()): package.name for package in found for file in package.files or ()}


def _distribution(name: str, files: tuple[str, ...], note: str = "") -> Component:
    found = metadata.distribution(name)
    normal = re.sub(r"[-_.]+", "-", found.name).lower()
    is_qt = normal.startswith(("pyside6", "shiboken6"))
    licences = [file for file in found.files or () if re.match(r"(licen[cs]e|copying)", file.name, re.IGNORECASE)]
    texts = tuple(text(Path(str(file.locate()))) for file in licences if "dist-info" in str(file))
    spdx = "LGPL-3.0-only" if is_qt else LICENSES.get(normal) or (found.metadata["License-Expression"] or "NOASSERTION")
    texts = texts or ((text(OWN_TEXTS / "LGPL-3.0.txt"),) if is_qt else ())
    return Component(found.name, found.version, spdx, texts, f"pkg:pypi/{normal}@{found.version}", files, note)


def system_packages(files: Iterable[tuple[str, str]]) -> Iterator[Component]:
    """Yield the Debian packages of which a library is in the bundle."""
    owners: dict[str, list[str]] = {}
    for path, source in files:
        if sys.platform == "linux" and Path(source).is_relative_to("/lib") | Path(source).is_relative_to("/usr/lib"):
            owners.setdefault(_owner(source), []).append(path)
    for package, own_files in sorted(owners.items()):
        version = _asked("dpkg-query", "--show", "--showformat=${Version}", package) if package else ""
        copyright_file = Path("/usr/share/doc", package.partition(":")[0], "copyright")
        texts = (text(copyright_file),) if package and copyright_file.exists() else ()
        name = package.partition(":")[0] or PurePath(own_files[0]).name
        spdx = next((known for start, known in SYSTEM_LICENSES.items() if name.startswith(start)), "NOASSERTION")
        yield Component(name, version, spdx, texts, f"pkg:deb/debian/{name}@{version}", tuple(own_files))


@cache
def _owner(source: str) -> str:
    """Return the Debian package that a file belongs to; empty on other systems."""
    if shutil.which("dpkg-query") is None:
        return ""
    plain = str(Path(source).resolve())
    names = (plain, plain.removeprefix("/usr"))
    answers = (_asked("dpkg-query", "--search", name) for name in names)
    return next((answer.rpartition(": ")[0] for answer in answers if answer), "")


def _asked(*command: str) -> str:
    return subprocess.run(command, check=False, capture_output=True, encoding="utf-8").stdout.strip()
