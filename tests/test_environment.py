"""What a start finds around it: no screen, no home, closed streams, missing libraries. One line says what is wrong."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from kidneyviewer import x_display
from tests import small
from tests.test_command_line import PATIENCE, ROOT, Done, kidneyviewer, refused

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen"),
    pytest.mark.usefixtures("own_home"),
]

BEGIN = f"""{small.door()}
import os, sys
from kidneyviewer.__main__ import main

def boom(*words):
    raise ValueError("boom\\nboom")
"""
END = "\nsys.exit(main())"
CLOSING = """
from kidneyviewer import app
shown = app.Start.run
def run(start):
    start.window.content_painted.connect(start.window.close)
    return shown(start)
app.Start.run = run
"""


JOIN = """
from kidneyviewer.single_instance.joining import join
answer, may_listen, claim = join(None, None)
print(answer, may_listen)
claim.release()
"""
NO_SCREEN = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def started(code: str) -> Done:
    """Start the program after some code."""
    return kidneyviewer(code=f"-c {BEGIN}{code}{END}")


@pytest.mark.parametrize(
    ("environment", "cause"),
    [
        ({"DISPLAY": ":9999"}, "could not connect to display :9999"),
        ({"DISPLAY": "nonsense"}, "could not connect to display nonsense"),
        ({"WAYLAND_DISPLAY": "nowhere"}, "wayland"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "nonsense"}, "nonsense"),
        ({"QT_QPA_PLATFORM": "xcb"}, "could not connect to display"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, dict) else "",
)
def test_a_screen_that_does_not_answer_is_told_in_one_line(environment: dict[str, str], cause: str) -> None:
    """Qt would abort with seven lines; the program says what is wrong, and ends with 2."""
    said = refused(kidneyviewer(folder=ROOT, code="-m kidneyviewer", **(NO_SCREEN | environment)))
    assert said.startswith("kidneyviewer: there is no screen to show a window on (")
    assert cause in said
    assert said.endswith("; set DISPLAY, or use --grab")


def test_a_screen_that_hangs_is_not_waited_for(socket_name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A display that takes the connection and never answers counts as none; one that refuses it is left to Qt."""
    monkeypatch.setattr(x_display, "PATIENCE_S", 0.1)
    assert x_display.is_reachable(socket_name)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(socket_name)
        server.listen()
        assert not x_display.is_reachable(socket_name)
    assert x_display.is_reachable(socket_name)
    assert x_display.is_reachable("no display")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_become_no_files_of_the_program(tmp_path: Path, closed: str) -> None:
    """If a stream is closed at the start, no socket or lock gets its number: what is written there goes nowhere."""
    told = tmp_path / "told"
    look = f"""
from kidneyviewer import app
shown = app.Start.run
def look(start):
    Path({str(told)!r}).write_text("\\n".join(os.readlink(f"/proc/self/fd/{{number}}") for number in range(3)))
    start.window.close()
def run(start):
    start.window.content_painted.connect(lambda: look(start))
    return shown(start)
app.Start.run = run
"""
    command = [sys.executable, "-c", BEGIN + look + END]
    shell = ["sh", "-c", f'exec "$@" {closed}', "sh", *command]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(shell, env=environment, check=False, timeout=PATIENCE, stdin=subprocess.DEVNULL)
    assert done.returncode == 0
    streams = told.read_text(encoding="utf-8").split("\n")
    numbers = {"<": 0, ">": 1, "2": 2}
    assert {streams[numbers[one[0]]] for one in closed.split()} == {"/dev/null"}


@pytest.mark.parametrize(
    "fault",
    [
        "from kidneyviewer.ui.settings import Settings\nSettings.of_user = boom",
        "from kidneyviewer import app\napp.join = boom",
        "from kidneyviewer import app\napp.MainWindow = boom",
    ],
    ids=["settings", "joining", "window"],
)
def test_an_error_before_the_window_is_one_line(fault: str) -> None:
    """It ends with 2; the traceback is in the log."""
    done = started(fault)
    assert refused(done) == "ERROR kidneyviewer.ui.early_errors: Unexpected error: ValueError: boom boom"
    (log,) = Path(os.environ["XDG_DATA_HOME"]).rglob("kidneyviewer.log")
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_a_missing_library_is_one_line() -> None:
    """A system without a library that Qt needs is told which."""
    said = refused(started('sys.modules["PySide6.QtWidgets"] = None'))
    assert said.startswith("kidneyviewer: the program cannot be started: ")


@pytest.mark.parametrize(
    "home", ["", "a file/home", "/proc", "\udcff\udcfe"], ids=["none", "missing", "read-only", "bytes"]
)
def test_a_window_opens_without_a_usable_home(home: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a home, or with one that is missing, cannot be written or is not UTF-8, the window opens."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    (tmp_path / "a file").touch()
    monkeypatch.setenv("HOME", home and str(tmp_path / home))
    done = started(CLOSING)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.getuid() != 0 or not which("setpriv"), reason="only root may start a program for another user")
def test_a_user_without_a_name_and_home_meets_his_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container the number of the user may stand in no list of users."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name)
    number = "54321"
    command = ["setpriv", "--reuid", number, "--regid", number, "--clear-groups", sys.executable, "-c"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([*command, JOIN], env=environment, check=False, capture_output=True, timeout=PATIENCE)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"None True\n", b"")
    assert not Path(f"/tmp/kidneyviewer-{number}").exists()
