"""What goes into the bundle: only what is used, by the file names of each system."""

import ast
from collections.abc import Iterable

import pytest

from kidneyviewer_packaging import bundle_parts
from tests.helpers import PACKAGE, ROOT, modules

QT = "PySide6/Qt"
BINDINGS = {"QtCore", "QtWidgets"}
LINKS = {
    "QtCore.abi3.so": {"libQt6Core.so.6", "libc.so.6"},
    "QtWidgets.abi3.so": {"libQt6Widgets.so.6"},
    "libqxcb.so": {"libQt6XcbQpa.so.6"},
    "libibusplatforminputcontextplugin.so": {"libQt6DBus.so.6", "libQt6Core.so.6"},
    "libQt6XcbQpa.so.6": {"libxcb-cursor.so.0", "libX11.so.6"},
    "libQt6Core.so.6": {"libicui18n.so.73", "libglib-2.0.so.0"},
    "libicui18n.so.73": {"libicudata.so.73"},
}


def entry(path: str, kind: str = "BINARY") -> bundle_parts.Entry:
    """Return an entry as PyInstaller has it; its source has the same name."""
    return path, bundle_parts.file_name(path), kind


def kept(*paths: str) -> list[str]:
    """Return which of some files stay on Linux."""
    entries = [entry(path) for path in paths]
    return [path for path, _, _ in bundle_parts.kept(entries, BINDINGS, lambda file: LINKS.get(file, ()), "linux")]


def test_what_is_used_stays() -> None:
    """Imported modules, named plug-ins, and everything they are linked to stay."""
    used = [
        "PySide6/QtCore.abi3.so",
        "PySide6/QtWidgets.abi3.so",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{QT}/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        f"{QT}/lib/libQt6DBus.so.6",
        f"{QT}/lib/libQt6Core.so.6",
        f"{QT}/lib/libQt6Widgets.so.6",
        f"{QT}/lib/libQt6XcbQpa.so.6",
        f"{QT}/lib/libicui18n.so.73",
        f"{QT}/lib/libicudata.so.73",
        "libxcb-cursor.so.0",
        "libpython3.11.so.1.0",
        "msgspec/_core.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so",
    ]
    assert kept(*used) == used


@pytest.mark.parametrize(
    "path",
    [
        f"{QT}/lib/libQt6Quick.so.6",
        f"{QT}/lib/libQt6Pdf.so.6",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/platforms/libqlinuxfb.so",
        f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/plugins/imageformats/libqjpeg.so",
        f"{QT}/qml/QtQuick/libqtquick2plugin.so",
        f"{QT}/translations/qtbase_de.qm",
        "PySide6/QtOpenGL.abi3.so",
        "PySide6/QtNetwork.abi3.so",
        "libcrypto.so.3",
        "libgtk-3.so.0",
        "libX11.so.6",
        "libglib-2.0.so.0",
        "libxcb-glx.so.0",
    ],
)
def test_what_nothing_uses_goes(path: str) -> None:
    """Libraries that nothing is linked to, other plug-ins and languages, and what every system has are left out."""
    assert kept(path, "PySide6/QtCore.abi3.so") == ["PySide6/QtCore.abi3.so"]


def test_a_library_goes_when_what_needed_it_went() -> None:
    """Without the plug-in for X nothing is linked to the libraries for X, so they are left out, too."""
    parts = (f"{QT}/lib/libQt6XcbQpa.so.6", "libxcb-cursor.so.0")
    assert kept(*parts) == []
    assert kept(f"{QT}/plugins/platforms/libqxcb.so", *parts) != []


@pytest.mark.parametrize(
    ("path", "is_asked"),
    [
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", False),
        ("PySide6\\Qt6Core.dll", True),
        ("PySide6\\opengl32sw.dll", False),
        ("PySide6\\translations\\qtbase_zh_TW.qm", True),
        ("PySide6\\translations\\qtbase_ja.qm", False),
        ("libcrypto-3.dll", False),
        ("python311.dll", True),
        ("VCRUNTIME140.dll", True),
    ],
)
def test_windows_names_are_understood(path: str, is_asked: bool) -> None:
    """The same lists apply to the file names on Windows."""
    assert bundle_parts.is_asked(path, BINDINGS, "win32") is is_asked


def test_mac_frameworks_are_understood() -> None:
    """On macOS a framework stays if it is needed, with its own data; the data of others are removed with them."""
    core, quick = (
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
    )
    entries = [entry("PySide6/QtCore.abi3.so"), entry(core), entry(quick)]
    found = bundle_parts.kept(entries, BINDINGS, lambda _: [f"@rpath/{core}"], "darwin")
    assert [path for path, _, _ in found] == ["PySide6/QtCore.abi3.so", core]
    data = [entry(f"PySide6/Qt/lib/Qt{name}.framework/Resources/Info.plist", "DATA") for name in ("Core", "Quick")]
    assert list(bundle_parts.kept_data(data, found, "darwin")) == data[:1]


def test_data_follows_the_libraries() -> None:
    """Links to removed libraries go, and Qt's texts stay in three languages; our own files are never touched."""
    libraries = [entry(f"{QT}/lib/libQt6Core.so.6")]
    stays = [
        entry("libQt6Core.so.6", "SYMLINK"),
        entry(f"{QT}/translations/qtbase_zh_CN.qm", "DATA"),
        entry("kidneyviewer/translations/kidneyviewer_zh_TW.qm", "DATA"),
        entry("kidneyviewer/resources/library.json", "DATA"),
    ]
    goes = [entry("libQt6Quick.so.6", "SYMLINK"), entry(f"{QT}/translations/qt_zh_CN.qm", "DATA")]
    assert list(bundle_parts.kept_data(stays + goes, libraries, "linux")) == stays


def imported(trees: Iterable[ast.Module]) -> set[str]:
    """Return the names of all modules that are imported."""
    nodes = [node for tree in trees for node in ast.walk(tree)]
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}


def test_no_module_is_left_out_that_the_program_imports() -> None:
    """Nothing that is excluded is imported anywhere in the program."""
    used = imported(modules(PACKAGE).values())
    assert "argparse" in used

    def missing(platform: str) -> list[str]:
        excluded = bundle_parts.excluded_modules(platform)
        return [name for name in used if any(f"{name}.".startswith(f"{one}.") for one in excluded)]

    assert missing("win32") == []
    assert missing("darwin") == missing("linux") == ["ctypes"], "imported on Windows only"


def test_the_modules_of_qt_are_found_in_the_program() -> None:
    """The modules of PySide6 to ship are read from the program; those that start it are among them."""
    assert bundle_parts.bindings(PACKAGE) >= {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtPrintSupport"}


@pytest.mark.parametrize("name", ["kidneyviewer.spec", "bench.spec"])
def test_the_descriptions_are_python(name: str) -> None:
    """Each description of a bundle compiles."""
    code = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert compile(code, name, "exec").co_names
