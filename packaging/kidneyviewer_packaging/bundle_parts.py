"""What goes into the bundle: of Qt, Python and the system only what the program uses, by positive lists.

A new version of Qt or PyInstaller adds nothing by itself: a plug-in or translation that is not listed here is left out,
and so is each library that nothing in the bundle needs.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""An entry of PyInstaller's lists: path in the bundle, path of the source, kind."""
Needs = Callable[[str], Iterable[str]]
"""Returns the file names of the libraries that a file is linked to."""

PLUGINS = {
    "imageformats": {"qsvg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwindows", "qxcb"},
    "printsupport": {"cupsprintersupport"},
}
"""Icons are SVG; Chinese needs an input context; lists are printed; ``--grab`` paints offscreen."""

TRANSLATIONS = {"qtbase_en", "qtbase_zh_CN", "qtbase_zh_TW"}

FROM_LINUX = re.compile(r"lib(xcb-(?!glx)[a-z-]+|xkbcommon(-x11)?|python3[.\d]*)\.so\.")
"""Libraries that a Linux desktop may lack. All others come from the system, which keeps them up to date."""

EXCLUDED_MODULES = (
    *("tkinter", "turtle", "idlelib", "curses", "readline", "rlcompleter", "test", "unittest", "doctest", "pdb"),
    *("asyncio", "multiprocessing", "ssl", "http", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib"),
    *("xmlrpc", "xml", "pyexpat", "html", "socketserver", "webbrowser", "urllib.request", "nturl2path", "netrc"),
    *("sqlite3", "dbm", "bz2", "lzma", "tarfile", "gzip", "mmap", "pydoc", "pydoc_data"),
    *("distutils", "setuptools", "_distutils_hack", "pkg_resources", "packaging", "ensurepip", "venv", "lib2to3"),
    *("_hashlib", "_ssl", "getpass", "cgi", "tracemalloc", "py_compile", "runpy", "tty", "termios", "syslog"),
    *("PySide6.QtDBus", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtQml", "PySide6.QtQuick"),
)
"""Modules of Python that neither the program nor its packages need. Without ``_hashlib`` no OpenSSL is included."""
ONLY_WINDOWS = ("ctypes", "_ctypes")
"""The program asks Windows for the number of its session through them."""


def excluded_modules(platform: str) -> tuple[str, ...]:
    """Return the modules that are left out on a platform (``sys.platform``)."""
    return EXCLUDED_MODULES if platform == "win32" else (*EXCLUDED_MODULES, *ONLY_WINDOWS)


BINDING = re.compile(r"PySide6/(Qt\w+)\.(?:abi3\.so|pyd)$")
PLUGIN = re.compile(r"/plugins/([\w-]+)/(?:lib)?([\w-]+?)\.(?:so|dll|dylib)$")
TRANSLATION = re.compile(r"/translations/(\w+)\.qm$")
FRAMEWORK = re.compile(r"/(\w+)\.framework/")
QT_LIBRARY = re.compile(
    r"(?:^|/)(?:lib)?(?:Qt6\w+|Qt\w+|icu\w+|pyside6\.\w+|shiboken6\.\w+)\.(?:so|dll|dylib|framework)\b"
)
UNUSED_ON_WINDOWS = re.compile(
    r"(opengl32sw|d3dcompiler_\d+|libcrypto-\d.*|libssl-\d.*|libffi-\d.*)\.dll$", re.IGNORECASE
)


def bindings(package: Path) -> set[str]:
    """Return the modules of PySide6 that the program imports anywhere."""
    sources = (file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    return {name for source in sources for name in re.findall(r"from PySide6\.(Qt\w+) import", source)}


def kept(entries: Iterable[Entry], used: set[str], needs: Needs, system: str) -> list[Entry]:
    """Return the binaries to keep: those that are asked for, and the libraries that they are linked to."""
    asked = [entry for entry in entries if is_asked(entry[0], used, system)]
    roots = [entry for entry in asked if not is_library(entry[0], system)]
    wanted = {file_name(entry[0]) for entry in roots} | needed(roots, asked, needs)
    return [entry for entry in asked if file_name(entry[0]) in wanted]


def is_asked(path: str, used: set[str], system: str) -> bool:
    """Tell whether a file may go into the bundle at all."""
    path = PurePosixPath(path.replace("\\", "/")).as_posix()
    if found := BINDING.search(path):
        return found[1] in used
    if found := PLUGIN.search(path):
        return found[2] in PLUGINS.get(found[1], ())
    if found := TRANSLATION.search(path):
        return found[1] in TRANSLATIONS or not path.startswith("PySide6/")
    if path.startswith("PySide6/") and "/qml/" in path:
        return False
    if system == "linux" and "/" not in path and ".so" in path:
        return bool(FROM_LINUX.match(path) or QT_LIBRARY.search(path))
    return not UNUSED_ON_WINDOWS.search(path)


def is_library(path: str, system: str) -> bool:
    """Tell whether a file is included only because others are linked to it."""
    path = path.replace("\\", "/")
    if PLUGIN.search(path) or BINDING.search(path):
        return False
    return bool(QT_LIBRARY.search(path)) or (system == "linux" and "/" not in path and "libpython" not in path)


def needed(roots: Iterable[Entry], entries: Iterable[Entry], needs: Needs) -> set[str]:
    """Return the names of all libraries among the entries that the roots need, directly or indirectly."""
    sources = {file_name(path): source for path, source, kind in entries if kind != "SYMLINK"}
    found: set[str] = set()
    waiting = [source for _, source, kind in roots if kind != "SYMLINK"]
    while waiting:
        new = {file_name(name) for name in needs(waiting.pop())} & sources.keys() - found
        found |= new
        waiting.extend(sources[name] for name in new)
    return found


def file_name(path: str) -> str:
    """Return the last part of a path; on Windows in lowercase, since case does not matter there."""
    name = PurePosixPath(path.replace("\\", "/")).name
    return name.lower() if name.lower().endswith(".dll") else name


def kept_data(entries: Iterable[Entry], libraries: Iterable[Entry], system: str) -> Iterator[Entry]:
    """Yield the data to keep: nothing that belongs to removed libraries, no texts in other languages."""
    there = {file_name(path) for path, _, _ in libraries}
    for path, source, kind in entries:
        framework = FRAMEWORK.search(path)
        owner = framework[1] if framework else file_name(path) if kind == "SYMLINK" else None
        if owner in there if owner else is_asked(path, set(), system) and not path.startswith("setuptools"):
            yield path, source, kind
