"""Talk with a program that listens for links: noise, cut lines, floods, slow and silent callers."""

import os
import re
import select
import signal
import socket
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from random import Random
from typing import NamedTuple

from kidneyviewer.content.scheme import LONGEST
from kidneyviewer.overriding import override
from tests.hostile.attack import Attack, Setup, Verdict, must, short
from tests.hostile.starting import STAYS, Way, begun, is_sound, leaving, own_conditions, started

REAL = 0.01
LIMIT = 4.0
"""Seconds within which a right link is answered, whoever else is talking: slow callers are dropped after one."""
START_LIMIT = 20
STEP = 0.01
SPARE = 8
"""Files that a program may open later for other reasons."""
MOST_LINES = 10
"""Most lines on stderr and in the log, however many messages were refused."""
RIGHT = b"kidneyviewer:cases/birch-2013\n"
ANSWER = re.compile(rb"((shown|refused|unknown( [a-z]+/[a-z0-9_-]+)*)\n)?")


class Deed(Enum):
    """What a caller does."""

    CALL = auto()
    SAY = auto()
    STOP_WRITING = auto()
    LEAVE = auto()
    WAIT = auto()


class Step(NamedTuple):
    """What one of the callers does."""

    deed: Deed
    caller: int = 0
    words: bytes = b""

    @override
    def __str__(self) -> str:
        said = f" {self.words[:60]!r} of {len(self.words)}" if self.words else ""
        return f"{self.caller} {self.deed.name}{said};"


class Callers:
    """Clients that never wait."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lines: dict[int, socket.socket] = {}
        self.heard: dict[int, bytes] = {}

    def do(self, step: Step) -> None:
        """Carry out a step as far as that is possible at once."""
        line = self._lines.get(step.caller)
        with suppress(OSError):
            match step.deed:
                case Deed.CALL if line is None:
                    self._lines[step.caller] = made = socket.socket(socket.AF_UNIX)
                    made.setblocking(False)
                    made.connect(self._name)
                case Deed.SAY if line is not None:
                    line.send(step.words)
                case Deed.STOP_WRITING if line is not None:
                    line.shutdown(socket.SHUT_WR)
                case Deed.LEAVE if line is not None:
                    self.hang_up(step.caller)
                case Deed.WAIT:
                    _pause()

    def listen(self, caller: int) -> bytes:
        """Return everything that a caller has heard."""
        heard = self.heard.get(caller, b"")
        with suppress(OSError):
            while read := self._lines[caller].recv(65536):
                heard += read
        self.heard[caller] = heard
        return heard

    def hang_up(self, caller: int) -> None:
        """Listen once more, and leave."""
        self.listen(caller)
        self._lines.pop(caller).close()

    def hang_all_up(self) -> None:
        """Let everybody leave."""
        for caller in tuple(self._lines):
            self.hang_up(caller)


class Running:
    """A real program that listens."""

    def __init__(self, door: str, folder: Path) -> None:
        self.conditions = own_conditions(folder)
        self._errors = folder / "stderr"
        self._errors.touch()
        streams = f"2>>'{self._errors}'"
        self.process = begun(door + STAYS, ["--language", "en"], self.conditions._replace(streams=streams))
        self._folder = folder
        self.name = ""
        self.files = 0

    def wait(self) -> None:
        """Wait until the program listens."""
        must(_until(lambda: _sockets(self._folder) or self.has_ended, START_LIMIT), "a start does not listen")
        must(not self.has_ended, "a start ends", self._errors.read_text(encoding="utf-8")[-2000:])
        self.name = str(_sockets(self._folder)[0])
        answered(self.name, START_LIMIT)
        self.files = self.open_files()

    @property
    def has_ended(self) -> bool:
        """Whether the program has ended."""
        return self.process.poll() is not None

    def open_files(self) -> int:
        """Return how many files and connections the program has open."""
        return sum(1 for _ in Path(f"/proc/{self.process.pid}/fd").iterdir())

    def said(self) -> list[str]:
        """Return what the program has said on stderr, and forget it."""
        lines = self._errors.read_text(encoding="utf-8", errors="replace").splitlines()
        os.truncate(self._errors, 0)
        return lines

    def end(self) -> None:
        """Kill the program."""
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        self.process.communicate()


class Kind(Attack[Way | Step]):
    """Whatever others say, a right link is answered in time; all else is refused, with few words."""

    share = 8
    patience = 60
    together = 200
    fixed = 1

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._running: Running | None = None

    @override
    def parts(self, dice: Random) -> Sequence[Way | Step]:
        """Return the way, and steps of some callers, or of many."""
        callers = dice.choice((1, 1, 1, 2, 2, 3, 3, 5, 9, 40))
        deeds = (Deed.CALL, Deed.SAY, Deed.SAY, Deed.SAY, Deed.STOP_WRITING, Deed.LEAVE, Deed.WAIT)
        steps = [Step(Deed.CALL, caller) for caller in range(callers)]
        for _ in range(dice.randint(1, 4 * callers)):
            deed = dice.choice(deeds)
            steps.append(Step(deed, dice.randrange(callers), _words(dice) if deed is Deed.SAY else b""))
        return [Way.REAL if dice.random() < REAL else Way.HERE, *steps]

    @override
    def run(self, parts: Sequence[Way | Step]) -> Verdict:
        """Let the callers talk with a running program, and ask for a right link, or start a second program."""
        if self._running is None or self._running.has_ended:
            self.end()
            self._running = Running(self.setup.door, self.setup.folder)
            self._running.wait()
        running = self._running
        callers = Callers(running.name)
        for part in parts:
            if isinstance(part, Step):
                callers.do(part)
        if parts[0] is Way.REAL:
            words = ["--open", "glossary/egfr"]
            second = started(leaving(self.setup.door), words, running.conditions, START_LIMIT)
            is_sound(second, codes=(0,), lines=0, what="a second start")
        else:
            answered(running.name, LIMIT)
        callers.hang_all_up()
        _must_be_as_before(running, callers)
        return Verdict.REFUSED if any(b"refused" in heard for heard in callers.heard.values()) else Verdict.SHOWN

    @override
    def end(self) -> None:
        """End the running program."""
        if self._running is not None:
            self._running.end()
            self._running = None


def _must_be_as_before(running: Running, callers: Callers) -> None:
    """Raise a fault if the program has kept a connection, or has said much, or the wrong things."""
    closed = _until(lambda: running.has_ended or running.open_files() <= running.files + SPARE, LIMIT)
    said = running.said()
    must(not running.has_ended, "the program ends", f"{running.process.returncode} {said}")
    must(closed, "connections stay open", f"{running.open_files()} files, {running.files} before")
    must(
        "Traceback" not in " ".join(said),
        f"a traceback, {short(said[-1] if said else '')[:60]}",
        "\n".join(said)[-1500:],
    )
    must(len(said) <= MOST_LINES, f"more than {MOST_LINES} lines on stderr", f"{len(said)}: {said[:2]}")
    wrong = [heard for heard in callers.heard.values() if not ANSWER.fullmatch(heard)]
    must(not wrong, "an answer has another form", wrong)


def answered(name: str, limit: float) -> None:
    """Ask for a right link, again if there is no place for the caller, until it is answered."""
    deadline, attempts, said = time.monotonic() + limit, 0, b""
    while not said:
        must(time.monotonic() < deadline, "a right link is not answered in time", f"{attempts} attempts")
        attempts += 1
        asking = Callers(name)
        asking.do(Step(Deed.CALL))
        asking.do(Step(Deed.SAY, words=RIGHT))
        _until(lambda asking=asking: asking.listen(0), limit / 4)  # type: ignore[misc]
        asking.hang_all_up()
        said = asking.heard.get(0, b"")
    must(said == b"shown\n", "a right link is answered otherwise", said)


def _until(holds: Callable[[], object], seconds: float) -> bool:
    """Wait until something holds; return whether it does in time."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            return False
        _pause()
    return True


def _pause() -> None:
    """Let the program work."""
    select.select([], [], [], STEP)


def _sockets(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_socket()]


def _words(dice: Random) -> bytes:
    """Return what a caller may say: a link, a part of one, or noise."""
    match dice.randrange(8):
        case 0:
            return dice.choice((RIGHT, b"kidneyviewer:cases/birch-2013?lang=zh_TW#safety\n"))
        case 1:
            return RIGHT[: dice.randrange(len(RIGHT))]
        case 2:
            return dice.randbytes(dice.choice((1, 10, 1000, LONGEST, LONGEST + 3, 100_000)))
        case 3:
            return b"\0" * dice.choice((1, 5000)) + b"\n" * dice.choice((0, 1, 1000))
        case 4:
            return b"kidneyviewer:cases/" + b"x" * dice.choice((LONGEST - 20, LONGEST - 19, LONGEST - 18)) + b"\n"
        case 5:
            return b"kidneyviewer:" + bytes(dice.choice(b"abc/-?#=%\n\r\t") for _ in range(dice.randint(0, 30))) + b"\n"
        case 6:
            return RIGHT * dice.choice((2, 1000))
        case _:
            return dice.choice(
                (b"GET / HTTP/1.1\r\n\r\n", b"\xff\xfe\n", b"\n", b"kidneyviewer:\r\n", b"kidneyviewer:\n")
            )
