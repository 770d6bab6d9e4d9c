"""The program on a real X server with a window manager: where its window is, and keyboards of other countries."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.helpers import ROOT
from tests.screen_reader.reader import Process, first_line
from tests.screen_reader.session import Starter
from tests.small import door

NEEDED = ("Xvfb", "openbox", "xdotool", "setxkbmap")
CODE = f"""
import json, sys
from PySide6.QtCore import QTimer, Qt
from kidneyviewer import app
{door()}

def say(*told):
    print(json.dumps(told), flush=True)

def ready(start):
    for action in start.window.actions():
        action.triggered.connect(lambda *_, action=action: say(action.shortcut().toString()))
    window, free = start.window, start.window.screen().availableGeometry()
    say(window.isActiveWindow(), window.isMinimized(), free.contains(window.frameGeometry()), free.size().toTuple())

def look(start):
    window, minimized = start.window, "minimized" in sys.argv
    has_frame = window.frameGeometry() != window.geometry()
    is_there = window.isMinimized() if minimized else window.isActiveWindow() and has_frame
    if is_there and start.program is not None and start.program.instance is not None:
        start.timer.stop()
        ready(start)

def watch(start):
    if "minimized" in sys.argv:
        start.window.setWindowState(Qt.WindowState.WindowMinimized)
    start.timer = QTimer(interval=20)
    start.timer.timeout.connect(lambda: look(start))
    start.window.content_painted.connect(start.timer.start)

app.run(app.Options(), watch)
"""
KEYS = {"Ctrl+1": 10, "Ctrl+4": 13, "Ctrl+0": 19, "Ctrl+K": 45, "Ctrl+F": 41, "Ctrl+T": 28}
"""Shortcuts with letters and digits, and the codes that X11 has for these keys."""


@pytest.fixture(autouse=True)
def _needed_parts() -> None:
    """Skip if a part is missing, unless all tests were requested."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing and os.environ.get("KIDNEYVIEWER_ALL_TESTS"):
        pytest.fail(f"a real screen needs: {', '.join(missing)}")
    if missing:
        pytest.skip(f"a real screen needs: {', '.join(missing)}")


@contextmanager
def screen(width: int, height: int) -> Iterator[Starter]:
    """Start an X server and a window manager, and return what starts programs on them."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kv-", ignore_cleanup_errors=True)))
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
        own = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        for name in names:
            (folder / name).mkdir(mode=0o700)
            own[name] = str(folder / name)
        starter = Starter(stack, own, stack.enter_context((folder / "errors.log").open("wb")))
        size = f"{width}x{height}x24"
        server = starter.start(["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"])
        own["DISPLAY"] = f":{first_line(server, 'a screen')}"
        first_line(starter.start(["openbox", "--sm-disable", "--startup", "echo ready"]), "a window manager")
        yield starter


def told(program: Process) -> list[object]:
    """Wait for a line of the program and return what it says."""
    line: list[object] = json.loads(first_line(program, "a line of the program"))
    return line


def run(on: Starter, *command: str) -> None:
    """Run a command on the screen."""
    subprocess.run(command, env=on.environment, check=True, capture_output=True, timeout=20)


@pytest.mark.parametrize("factor", ["1", "1.5", "3"])
def test_the_window_fits_between_the_frames(factor: str) -> None:
    """With the frame of a window manager the first window is inside a small screen, at each scale factor."""
    with screen(1366, 768) as on:
        on.environment["QT_SCALE_FACTOR"] = factor
        program = on.start([sys.executable, "-c", CODE])
        is_active, is_minimized, is_inside, _size = told(program)
        assert (is_active, is_minimized, is_inside) == (True, False, True)


def test_a_minimised_start_is_filled_and_listens() -> None:
    """A window that the window manager opens as an icon is filled, and takes links."""
    with screen(1366, 768) as on:
        program = on.start([sys.executable, "-c", CODE, "minimized"])
        _is_active, is_minimized, *_ = told(program)
        assert is_minimized


def test_shortcuts_work_on_keyboards_of_other_countries() -> None:
    """On a Russian, a Greek and a French keyboard each shortcut is where the US keyboard has its letter or digit."""
    with screen(1366, 768) as on:
        program = on.start([sys.executable, "-c", CODE])
        assert told(program)[0], "the window is active"
        for layout in ("ru", "gr", "fr"):
            run(on, "setxkbmap", layout)
            for shortcut, code in KEYS.items():
                run(on, "xdotool", "keydown", "37", "key", str(code), "keyup", "37")
                assert told(program) == [shortcut], layout
                run(on, "xdotool", "key", "9")
