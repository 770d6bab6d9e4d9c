"""The real program, started as a user does but with the small content, in a process of its own."""

import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from kidneyviewer.overriding import override
from tests.hostile.attack import must, short
from tests.hostile.child import environment

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from kidneyviewer import __main__, app

def watch(start):
    def leave():
        start.window.close()
    start.window.content_painted.connect(lambda: QTimer.singleShot(LEAVES_MS, start.window, leave))

run = app.run
app.run = lambda options: run(options, watch)
sys.exit(__main__.main())
"""
"""The program, whose window is closed by itself soon after it has been painted."""
STAYS = """
import contextlib, os, sys
from kidneyviewer import __main__
with contextlib.suppress(OSError):
    os.write(1, b"begun\\n")
sys.exit(__main__.main())
"""
"""The program, whose window stays open; tells on stdout when it begins."""
QUICKLY_MS, LATER_MS = 0, 400
LONGEST_LINE = 2000
Words = Sequence[str | bytes]


class Way(Enum):
    """Where an input is tried."""

    HERE = "in one process"
    REAL = "real program"

    @override
    def __str__(self) -> str:
        return f"({self.value})"


class Done(NamedTuple):
    """How a program ended: its code, or minus its signal; None if it had to be killed after the limit."""

    code: int | None
    out: str
    err: str
    seconds: float


class Conditions(NamedTuple):
    """What a program is started with."""

    environment: Mapping[str, str]
    folder: Path
    before: str = ""
    """Commands of the shell before the start, such as limits, each with a semicolon."""
    streams: str = ""
    """How the shell opens and closes its streams."""
    wrapper: str = ""
    """A command that runs the program."""


def own_conditions(folder: Path) -> Conditions:
    """Return a sound system, with folders of its own inside a folder."""
    return Conditions(environment(folder), folder)


def leaving(door: str, milliseconds: int = QUICKLY_MS) -> str:
    """Return the program that ends by itself."""
    return door + WINDOW.replace("LEAVES_MS", str(milliseconds))


def begun(program: str, words: Words, conditions: Conditions) -> "subprocess.Popen[str]":
    """Start the program."""
    shell = f'{conditions.before} exec {conditions.wrapper} "$0" "$@" {conditions.streams}'
    return subprocess.Popen(
        ["sh", "-c", shell, sys.executable, "-c", program, *words],
        cwd=conditions.folder,
        env=conditions.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="backslashreplace",
    )


def ended(process: "subprocess.Popen[str]", limit: float) -> Done:
    """Wait for the end of a program, and kill it after a time."""
    begun_at, code = time.monotonic(), None
    try:
        out, err = process.communicate(timeout=limit)
        code = process.returncode
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate(timeout=limit)
    return Done(code, out or "", err or "", time.monotonic() - begun_at)


def started(program: str, words: Words, conditions: Conditions, limit: float) -> Done:
    """Start the program and wait for its end."""
    return ended(begun(program, words, conditions), limit)


def is_sound(done: Done, *, codes: Sequence[int] = (0, 2), lines: int = 1, what: str = "") -> None:
    """Raise a fault unless a program ended as it should: in time, without a crash, with few words on stderr."""
    told = f"exit code {done.code} after {done.seconds:.1f} s; stderr:\n{done.err[-1500:]}"
    prefix = f"{what}: " if what else ""
    must(done.code is not None, f"{prefix}does not end", told)
    must(done.code in codes, f"{prefix}ends {_named(done.code or 0)}{_raised(done.err)}", told)
    must("Traceback" not in done.err, f"{prefix}prints a traceback{_raised(done.err)}", told)
    must(done.err.count("\n") <= lines, f"{prefix}prints too much on stderr: {_first(done.err)}", told)
    must(len(done.err) <= LONGEST_LINE * lines, f"{prefix}prints very long lines on stderr", told)


def _named(code: int) -> str:
    return f"by {signal.Signals(-code).name}" if code < 0 else f"with {code}"


def _raised(err: str) -> str:
    """Return the name of the error that a traceback ends with, if there is one."""
    last = [line for line in err.splitlines() if line[:1].isalpha() and ": " in line and "Traceback" not in line]
    return f", {last[-1].partition(': ')[0]}" if "Traceback" in err and last else ""


def _first(err: str) -> str:
    """Return the beginning of the first line, without what differs between two runs."""
    return short("".join(sign for sign in err.partition("\n")[0] if not sign.isdigit()))[:60]
