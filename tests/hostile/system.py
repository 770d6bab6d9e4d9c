"""A system that is not as it should be: folders, streams, limits, environment, signals, a neighbour that hangs."""

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from random import Random
from typing import NamedTuple

from kidneyviewer.overriding import override
from tests.hostile.attack import Attack, Setup, Verdict, must
from tests.hostile.child import found_in
from tests.hostile.conditions import CONDITIONS
from tests.hostile.starting import (
    LATER_MS,
    QUICKLY_MS,
    STAYS,
    Conditions,
    Done,
    Words,
    begun,
    ended,
    is_sound,
    leaving,
    own_conditions,
    started,
)
from tests.hostile.world import World

LIMIT = 25.0
"""Seconds that a start and its end may take on a busy machine."""
SOON = 5.0
"""Seconds after a signal within which the program has ended."""
SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGKILL)
CONTENT_COMMANDS: Sequence[Words] = (
    ["check"],
    ["find", "creatinine"],
    ["find", "肾"],
    ["show", "glossary/egfr", "--language", "zh_TW"],
    ["--version"],
    ["--help"],
    ["--theme", "sepia"],
)


class Doing(NamedTuple):
    """What is started: the words of a command line, and perhaps a signal after some seconds, or a stopped neighbour."""

    words: Words
    sent: signal.Signals | None = None
    after: float = 0.0
    is_second: bool = False

    @override
    def __str__(self) -> str:
        sent = f", {self.sent.name} after {self.after:.2f} s" if self.sent else ""
        return f"{list(self.words) or 'window'}{sent}{', beside one that is stopped' if self.is_second else ''}:"


class Condition(NamedTuple):
    """The name of a condition, and the number that decides between its values."""

    name: str
    number: int

    @override
    def __str__(self) -> str:
        return f"{self.name}={self.number}"


class Kind(Attack[Doing | Condition]):
    """Each start ends as it should, whatever the system is like; the next one on a sound system is not harmed."""

    share = 42
    patience = 110
    together = 40
    fixed = 1

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._number = 0

    @override
    def parts(self, dice: Random) -> Sequence[Doing | Condition]:
        """Return what is started, and conditions."""
        names = dice.sample(sorted(CONDITIONS), dice.choice((0, 1, 1, 1, 2, 3)))
        conditions = [Condition(name, dice.randrange(1000)) for name in names]
        match dice.randrange(10):
            case 0 | 1:
                return [Doing(dice.choice(CONTENT_COMMANDS)), *conditions]
            case 2:
                return [Doing(["--grab", "picture.png"]), *conditions]
            case 3 | 4:
                return [Doing([], dice.choice(SIGNALS), dice.random() * 1.5), *conditions]
            case 5:
                return [Doing([], is_second=True), *conditions]
            case _:
                return [Doing(dice.choice(([], ["--open", "cases/birch-2013"]))), *conditions]

    @override
    def shown(self, parts: Sequence[Doing | Condition]) -> str:
        """Return what is started, and the conditions in words."""
        doing, *conditions = parts
        world = _world(Path(), [one for one in conditions if isinstance(one, Condition)])
        return f"{doing} {world.told}"

    @override
    def run(self, parts: Sequence[Doing | Condition]) -> Verdict:
        """Start the program under the conditions, and again on a sound system."""
        doing, *rest = parts
        assert isinstance(doing, Doing)
        self._number += 1
        home = self.setup.folder / str(self._number)
        home.mkdir()
        conditions = [one for one in rest if isinstance(one, Condition)]
        world = _world(home, conditions)
        world.make()
        with ExitStack() as neighbours:
            if doing.is_second:
                neighbours.enter_context(_Stopped(self.setup.door + STAYS, Conditions(found_in(home), home)))
            done = _done(doing, self.setup.door, world.conditions())
        _must_end_well(doing, world, done)
        world.repair()
        if doing.sent is not None or doing.is_second or world.is_blocked:
            again = started(leaving(self.setup.door, LATER_MS), [], own_conditions(home), LIMIT)
            is_sound(again, codes=(0,), lines=world.lines, what="the next start")
        was_killed = doing.sent is not None or doing.is_second
        if not (was_killed and world.is_moved):  # what a killed one has left elsewhere is found by nobody
            _must_be_clean(home)
        return Verdict.SHOWN if done.code == 0 else Verdict.REFUSED


class _Stopped:
    """A first program that holds the lock and does nothing."""

    def __init__(self, program: str, conditions: Conditions) -> None:
        self._program = program
        self._conditions = conditions

    def __enter__(self) -> None:
        """Start it, and stop it once it is there."""
        self._process = begun(self._program, [], self._conditions)
        runtime = Path(self._conditions.environment["XDG_RUNTIME_DIR"])
        for _ in range(200):
            if any(file.is_socket() for file in runtime.rglob("*")):
                break
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(0.05)
        self._process.send_signal(signal.SIGSTOP)

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._process.send_signal(signal.SIGKILL)
        ended(self._process, SOON)


def _world(home: Path, conditions: Sequence[Condition]) -> World:
    world = World(home)
    for condition in conditions:
        CONDITIONS[condition.name](world, condition.number)
    return world


def _done(doing: Doing, door: str, conditions: Conditions) -> Done:
    """Start what is to be started, and wait for its end."""
    if doing.sent is None:
        return started(leaving(door, QUICKLY_MS), doing.words, conditions, LIMIT)
    process = begun(door + STAYS, doing.words, conditions)
    assert process.stdout is not None
    process.stdout.readline()
    with suppress(subprocess.TimeoutExpired):
        process.wait(doing.after)
    process.send_signal(doing.sent)
    return ended(process, SOON)


def _must_end_well(doing: Doing, world: World, done: Done) -> None:
    codes, lines, what = [0, 2], world.lines, ""
    if doing.sent is not None:
        codes += [-doing.sent, 128 + doing.sent]
        what = f"after {doing.sent.name}" if done.code is None else ""
    if doing.is_second:
        lines, what = lines + 1, "beside a stopped one"  # it says that it takes no links
    is_sound(done, codes=codes, lines=lines, what=what)


def _must_be_clean(home: Path) -> None:
    """Raise a fault if an ended program has left something where the next one meets it, or a core dump."""
    left = [file for name in ("XDG_RUNTIME_DIR", "TMPDIR") for file in (home / name).rglob("*") if not file.is_dir()]
    left += home.glob("core*")
    must(not left, "files are left behind", [file.name for file in left])
    for folder in home.iterdir():
        if folder.is_dir() and not folder.is_symlink() and os.access(folder, os.W_OK):
            shutil.rmtree(folder, ignore_errors=True)
