"""A process in which inputs are tried, seen from outside: asks, waits no longer than allowed, and cleans up."""

import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from tests.helpers import ROOT

BEGINNING = 60
"""Seconds that a process may take to begin, on a busy machine."""
GRACE = 10
"""Seconds after which a process that should have ended by itself is killed."""
FRAME = re.compile(r'File "(?P<file>[^"]+)", line (?P<line>\d+) in (?P<name>\S+)')
OWN = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR")
"""Folders that a program has to itself."""
MARK = "kidneyviewer/"


class Answer(NamedTuple):
    """What became of an input: ``verdict`` is that of :class:`Verdict`, or "fault"."""

    number: int
    parts: int
    what: str
    verdict: str
    sort: str = ""
    how: str = ""

    @property
    def is_fault(self) -> bool:
        """Whether the program did something wrong."""
        return self.verdict == "fault"


class Child:
    """One process for one kind of attack. Nothing of it is left after ``end``, neither files nor processes."""

    def __init__(self, door: str, kind: str, seed: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="hostile"))
        self._said = b""
        words = ", ".join(map(repr, (door, kind, seed, str(self.folder / "work"))))
        (self.folder / "work").mkdir()
        with (self.folder / "stderr").open("wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-X", "faulthandler", "-c", f"{door}\n{_MAIN.format(words)}"],
                env=environment(self.folder),
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,
            )

    def ask(self, number: int, keep: Sequence[int] | None = None) -> Answer:
        """Let an input be tried, whole or only some of its parts. After a fault the process may be gone."""
        assert self.process.stdin is not None
        with suppress(BrokenPipeError):
            self.process.stdin.write(json.dumps({"number": number, "keep": keep}).encode() + b"\n")
            self.process.stdin.flush()
        begun = self._read(BEGINNING)
        if begun is None:
            return Answer(number, 1, "before it began", "fault", **self._autopsy(BEGINNING))
        parts, what, limit = begun["parts"], begun["what"], begun["limit"]
        verdict = self._read(limit + GRACE)
        if verdict is None:
            return Answer(number, parts, what, "fault", **self._autopsy(limit))
        return Answer(number, parts, what, **verdict)

    @property
    def is_alive(self) -> bool:
        """Whether another input can be tried."""
        return self.process.poll() is None

    def end(self) -> bool:
        """End the process and all that it started; return whether it had ended well and left something running."""
        assert self.process.stdin is not None
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(GRACE)
        has_left = self.process.returncode == 0 and _is_running(self.process.pid)
        self.kill()
        assert self.process.stdout is not None
        self.process.stdout.close()
        shutil.rmtree(self.folder, onerror=_make_writable)
        return has_left

    def kill(self) -> None:
        """Kill the process and all that it started."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def _read(self, seconds: float) -> Mapping[str, Any] | None:
        """Return the next answer; None if there is none in time, or the process has ended."""
        assert self.process.stdout is not None
        deadline = time.monotonic() + seconds
        pipe = self.process.stdout.fileno()
        while b"\n" not in self._said:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                self.kill()
                return None
            read = os.read(pipe, 65536)
            if not read:
                return None
            self._said += read
        line, _, self._said = self._said.partition(b"\n")
        found: Mapping[str, Any] = json.loads(line)
        return found

    def _autopsy(self, limit: float) -> Mapping[str, str]:
        """Tell why the process ended, and where in the program."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(GRACE)
        self.kill()
        said = (self.folder / "stderr").read_text(encoding="utf-8", errors="replace")
        code = self.process.returncode
        match code:
            case _ if "Timeout (" in said or code == -signal.SIGKILL:
                what = f"hangs for more than {limit} s"
            case _ if code < 0:
                what = f"ended by {signal.Signals(-code).name}"
            case _:
                what = f"ended with {code}"
        return {"sort": f"{what}{_place(said)}", "how": said[-1500:]}


_MAIN = "from tests.hostile.worker import main; main({})"


def environment(folder: Path) -> dict[str, str]:
    """Make folders for a program inside another one, and return the environment in which it finds only those."""
    for name in OWN:
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    return found_in(folder)


def found_in(folder: Path) -> dict[str, str]:
    """Return the environment in which a program finds only the folders inside another one."""
    kept = {name: os.environ[name] for name in ("PATH", "FONTCONFIG_FILE", "LD_LIBRARY_PATH") if name in os.environ}
    plain = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    return kept | {name: str(folder / name) for name in OWN} | plain


def _place(said: str) -> str:
    """Return the innermost function of the program in what the faulthandler wrote, if any."""
    for found in FRAME.finditer(said[said.rfind("most recent call first") :]):
        if MARK in found["file"]:
            return f" in {Path(found['file']).name}, {found['name']}"
    return ""


def _is_running(group: int) -> bool:
    """Tell whether a process of a group has not ended; one that nobody waits for has."""
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _parent, its_group = (
                file.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[:3]
            )
            if int(its_group) == group and state not in "ZX":
                return True
    return False


def _make_writable(_what: object, path: str, _error: object) -> None:
    """Delete what could not be deleted, once its folder can be written."""
    with suppress(OSError):
        Path(path).parent.chmod(0o700)
        if not Path(path).is_symlink():
            Path(path).chmod(0o700)
        shutil.rmtree(path) if Path(path).is_dir() else Path(path).unlink()
