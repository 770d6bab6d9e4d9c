"""The check of system packages: silent if nothing is missing, one exact line otherwise, root gets them installed."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kidneyviewer_packaging import system_packages

PARTS = ("Core", "Gui", "Widgets", "Charts", "Svg", "DBus", "Network", "PrintSupport", "OpenGLWidgets")


@pytest.fixture
def without_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulate a Linux machine for a user who is not root, with two libraries missing."""
    monkeypatch.setattr(system_packages, "has_venv", lambda: True)
    monkeypatch.setattr(system_packages, "loads", lambda name: name not in {"libEGL.so.1", "libxcb-cursor.so.0"})
    monkeypatch.setattr(system_packages, "has_apt", lambda: True)
    monkeypatch.setattr(system_packages, "is_root", lambda: False)


@pytest.mark.parametrize(("version", "old"), [((3, 9), True), ((3, 10), True), ((3, 11), False), ((4, 0), False)])
def test_python_must_be_new_enough(version: tuple[int, int], old: bool) -> None:
    """Python 3.11 is the oldest supported version."""
    assert system_packages.is_too_old(version) is old


def test_an_old_python_gets_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """With an old Python one line says which is needed, and the check fails."""
    assert system_packages.main((3, 9), "linux") == 1
    said = capsys.readouterr().err
    assert said == "Kidney Viewer needs Python 3.11 or newer, this is 3.9; run: make run PYTHON=python3.11\n"


@pytest.mark.usefixtures("without_two")
@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_need_nothing(platform: str, capsys: pytest.CaptureFixture[str]) -> None:
    """On Windows and macOS nothing is checked and nothing is printed."""
    assert system_packages.main((3, 11), platform) == 0
    assert capsys.readouterr() == ("", "")


def test_silent_when_all_is_there(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """On a machine that has everything nothing is printed."""
    monkeypatch.setattr(system_packages, "missing", lambda **_: {})
    assert system_packages.main((3, 11), "linux") == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("without_two")
def test_the_exact_command_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    """A user who is not root sees the whole command in one line, and the check fails."""
    assert system_packages.main((3, 11), "linux") == 1
    command = "sudo apt-get install --yes --no-install-recommends libegl1 libxcb-cursor0"
    assert capsys.readouterr().err == f"Some system packages are missing; run: {command}\n"


@pytest.mark.usefixtures("without_two")
def test_other_systems_are_told_the_libraries(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without apt, the libraries are named."""
    monkeypatch.setattr(system_packages, "has_apt", lambda: False)
    assert system_packages.main((3, 11), "linux") == 1
    said = capsys.readouterr().err
    assert said == "Some system parts are missing; install what provides: libEGL.so.1 libxcb-cursor.so.0\n"


@pytest.mark.usefixtures("without_two")
def test_root_gets_them_installed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Root on an apt system gets exactly the missing packages, and the check passes if that helped."""
    installed: list[str] = []

    def install(packages: list[str]) -> None:
        installed.extend(packages)
        monkeypatch.setattr(system_packages, "loads", lambda _name: True)

    monkeypatch.setattr(system_packages, "is_root", lambda: True)
    monkeypatch.setattr(system_packages, "install", install)
    assert system_packages.main((3, 11), "linux") == 0
    assert installed == ["libegl1", "libxcb-cursor0"]
    assert capsys.readouterr().err == ""


def test_a_missing_venv_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """If Debian's Python lacks venv, the package for this very Python is named."""
    monkeypatch.setattr(system_packages, "has_venv", lambda: False)
    monkeypatch.setattr(system_packages, "loads", lambda _name: True)
    assert system_packages.missing() == {"venv": f"python3.{sys.version_info.minor}-venv"}


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulate a Linux machine for a user who is not root, without anything that only the tests need."""
    monkeypatch.setattr(system_packages, "has_venv", lambda: True)
    monkeypatch.setattr(system_packages, "loads", lambda _name: True)
    monkeypatch.setattr(system_packages, "has_apt", lambda: True)
    monkeypatch.setattr(system_packages, "is_root", lambda: False)
    for check in ("has_screen_readers_bus", "has_pyatspi"):
        monkeypatch.setattr(system_packages, check, lambda: False)
    monkeypatch.setattr(system_packages, "has_command", lambda _name: False)


@pytest.mark.usefixtures("bare")
def test_a_user_needs_no_tools_of_the_tests(capsys: pytest.CaptureFixture[str]) -> None:
    """Running the program does not require what only the tests need."""
    assert system_packages.main((3, 11), "linux") == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("bare")
def test_the_tests_need_their_tools(capsys: pytest.CaptureFixture[str]) -> None:
    """With --tests a missing tool is named in the command, and the check fails."""
    assert system_packages.main((3, 11), "linux", tests=True) == 1
    packages = "at-spi2-core dbus openbox python3-pyatspi xvfb"
    assert capsys.readouterr().err.endswith(f" --no-install-recommends {packages}\n")


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(
    ("check", "found"),
    [("has_command", "Xvfb"), ("has_screen_readers_bus", "at-spi2-core"), ("has_pyatspi", "pyatspi")],
)
def test_a_tool_that_is_there_is_not_missing(monkeypatch: pytest.MonkeyPatch, check: str, found: str) -> None:
    """Each tool is looked for separately."""
    before = set(system_packages.missing(tests=True))
    monkeypatch.setattr(system_packages, check, lambda name=found: name == found)
    assert before - set(system_packages.missing(tests=True)) == {found}


def test_an_unknown_command_is_missing() -> None:
    """A command that no system has is reported as missing."""
    assert not system_packages.has_command("no-such-command-anywhere")


def test_an_unknown_library_does_not_load() -> None:
    """A library that no system has is reported as missing."""
    assert not system_packages.loads("libnosuchthing.so.0")


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries are those of Linux")
def test_the_list_is_complete() -> None:
    """If the check finds nothing missing, Qt's own libraries and plug-ins miss nothing either."""
    assert system_packages.missing() == {}
    linked = [str(file) for file in qt_files()]
    said = subprocess.run(["ldd", *linked], check=True, capture_output=True, text=True).stdout
    assert "libxcb-cursor.so.0" in said
    assert "not found" not in said


def qt_files() -> list[Path]:
    """Return the files of Qt that the program uses or may use."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    folder = Path(spec.submodule_search_locations[0], "Qt")
    plugins = [folder / "plugins" / "platforms" / f"libq{name}.so" for name in ("xcb", "offscreen")]
    return [*plugins, *(folder / "lib" / f"libQt6{part}.so.6" for part in PARTS)]


def test_it_runs_with_nothing_installed(tmp_path: Path) -> None:
    """The check runs with the bare Python, isolated from every installed package."""
    done = run_bare(tmp_path)
    assert done.stderr == ""
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is checked")
def test_the_tools_are_asked_for_by_a_word(tmp_path: Path) -> None:
    """If no command is found, the check passes without --tests, and names the commands with it."""
    assert run_bare(tmp_path, PATH=str(tmp_path)).returncode == 0
    done = run_bare(tmp_path, "--tests", PATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith("Some system parts are missing; install what provides: Xvfb dbus-daemon openbox")


def run_bare(folder: Path, *words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run the check as a command with the bare Python."""
    command = [sys.executable, "-I", "-S", system_packages.__file__, *words]
    known = os.environ | environment
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder, env=known)
