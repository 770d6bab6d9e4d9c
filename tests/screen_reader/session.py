"""A screen, a message bus, a screen reader and the program, all started for one test run and ended after it."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from subprocess import PIPE
from typing import IO

from kidneyviewer_packaging import system_packages
from tests.helpers import ROOT
from tests.screen_reader.reader import PATIENCE, Process, ScreenReader, first_line

CLIENT = Path(__file__).with_name("client.py")


def missing_parts() -> list[str]:
    """Return what this machine lacks for a screen reader."""
    return sorted(system_packages.missing_for_tests()) if sys.platform == "linux" else ["Linux"]


@contextmanager
def screen_reader(program: list[str]) -> Iterator[ScreenReader]:
    """Start a screen reader with its program; at the end, stop both and everything they needed."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kv-", ignore_cleanup_errors=True)))
        helpers = Starter(stack, _environment(folder), stack.enter_context((folder / "helpers.log").open("wb")))
        screen = helpers.start(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"])
        helpers.environment["DISPLAY"] = f":{first_line(screen, 'a screen')}"
        # Without a window manager no window is active, and nothing gets the focus.
        first_line(helpers.start(["openbox", "--sm-disable", "--startup", "echo ready"]), "a window manager")
        bus = helpers.start(["dbus-daemon", "--session", "--nofork", "--print-address"])
        helpers.environment["DBUS_SESSION_BUS_ADDRESS"] = first_line(bus, "a message bus")
        client = helpers.start([system_packages.SYSTEM_PYTHON, str(CLIENT)])
        # Qt asks at its start who listens to what; a listener that comes at that moment can be missed.
        first_line(client, "a screen reader")
        log = folder / "program.log"
        shown = Starter(stack, helpers.environment, stack.enter_context(log.open("wb"))).start(program)
        reader = ScreenReader(client, shown, log)
        reader.one("frame")
        yield reader


class Starter:
    """Starts processes in one environment, and stops them with the stack, last first."""

    def __init__(self, stack: ExitStack, environment: dict[str, str], errors: IO[bytes]) -> None:
        self._stack = stack
        self.environment = environment
        self._errors = errors

    def start(self, command: list[str]) -> Process:
        """Start a command that can be written to and read from."""
        process = subprocess.Popen(
            command, env=self.environment, stdin=PIPE, stdout=PIPE, stderr=self._errors, encoding="utf-8", cwd=ROOT
        )
        self._stack.callback(_end, process)
        return process


def _end(process: Process) -> None:
    process.terminate()
    try:
        process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment that neither sees nor changes the user's session or settings."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    own = {name: folder / name.lower() for name in names}
    for made in own.values():
        made.mkdir(mode=0o700)
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
        "GSETTINGS_BACKEND": "memory",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
        **{name: str(made) for name, made in own.items()},
    }
