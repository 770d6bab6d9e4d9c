"""A system that is not as it should be, made in a folder and repaired afterwards."""

import os
import shutil
import subprocess
from contextlib import suppress
from functools import cache
from pathlib import Path

from tests.hostile.child import OWN, environment, found_in
from tests.hostile.starting import Conditions

STRANGER = "unshare --user --map-user=54321"
"""Runs a program as a user who is not listed among the users."""
GONE = ""
"""In place of a value, if a variable is not set."""


class World:
    """A system that gets worse with each condition: made in a folder, and repaired afterwards."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._variables: dict[str, str] = {}
        self._before: list[str] = []
        self._streams: list[str] = []
        self._blocked: list[tuple[str, str]] = []
        self._wrapper = ""
        self.lines = 1
        """The most lines on stderr."""
        self._told: list[str] = []

    @property
    def told(self) -> str:
        """All conditions in words."""
        return ", ".join(self._told)

    def live_at(self, day: str) -> None:
        """Have a wrong clock, if the program that makes one is installed."""
        self._variables |= _clock_at(day)
        self._told.append(f"the clock at {day}")

    @property
    def is_blocked(self) -> bool:
        """Whether anything is in the way of files."""
        return bool(self._blocked)

    @property
    def is_moved(self) -> bool:
        """Whether a program may use other folders than on a sound system."""
        return self.is_blocked or not self._variables.keys().isdisjoint(OWN)

    def set(self, name: str, value: str) -> None:
        """Set a variable."""
        self._variables[name] = value
        self._told.append(f"{name}={value[:60]!r}" if value != GONE else f"without {name}")

    def limit(self, letter: str, number: int) -> None:
        """Limit what the program may use."""
        self._before.append(f"ulimit -{letter} {number};")
        self._told.append(f"ulimit -{letter} {number}")

    def redirect(self, how: str) -> None:
        """Open or close a stream."""
        self._streams.append(how)
        self._told.append(f"stream {how}")

    def block(self, name: str, how: str) -> None:
        """Put something else where a file or folder should be."""
        self._blocked.append((name, how))
        self._told.append(f"{how} in place of {name}")

    def be_stranger(self) -> None:
        """Be a user without an entry, for whom also the rights of files count."""
        self._wrapper = STRANGER if _can_be_stranger() else ""
        self._told.append("an unknown user")

    def make(self) -> None:
        """Make the folders as they should be, and then as the conditions want them."""
        environment(self._home)
        for name, how in self._blocked:
            _block(self._home / name, how)

    def conditions(self) -> Conditions:
        """Return what the program is started with."""
        known = found_in(self._home) | self._variables
        plain = {name: value for name, value in known.items() if value != GONE}
        return Conditions(plain, self._home, " ".join(self._before), " ".join(self._streams), self._wrapper)

    def repair(self) -> None:
        """Take away what was put in the way."""
        for name, _ in self._blocked:
            _clear(self._home / name)
        environment(self._home)


@cache
def _can_be_stranger() -> bool:
    """Tell whether this system lets anybody be another user; containers often do not."""
    try:
        return subprocess.run([*STRANGER.split(), "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@cache
def _clock_at(day: str) -> dict[str, str]:
    """Return the variables that give a program a wrong clock; none if that is not installed."""
    try:
        found = subprocess.check_output(["faketime", f"{day} 00:00:00", "env"], encoding="utf-8")
    except FileNotFoundError:
        return {}
    told = (line.partition("=") for line in found.splitlines())
    return {name: value for name, _, value in told if name in ("FAKETIME", "LD_PRELOAD")}


def _clear(file: Path) -> None:
    """Take away whatever is there."""
    if file.is_dir() and not file.is_symlink():
        file.chmod(0o700)
        shutil.rmtree(file)
    else:
        with suppress(FileNotFoundError, NotADirectoryError):
            file.unlink()


def _block(file: Path, how: str) -> None:
    """Put something else in place of a file or folder."""
    for folder in file.parents[:2]:
        if folder.exists() and not folder.is_dir():
            _clear(folder)
    _clear(file)
    file.parent.mkdir(parents=True, exist_ok=True)
    match how:
        case "nothing":
            pass
        case "a file":
            file.write_bytes(b"in the way")
        case "a folder":
            file.mkdir()
        case "a read-only folder":
            file.mkdir(mode=0o500)
        case "a pipe":
            os.mkfifo(file)
        case "a link to itself":
            file.symlink_to(file)
        case "a link to a full device":
            file.symlink_to("/dev/full")
        case "a folder without an end":
            file.mkdir(mode=0o000)
        case _:
            file.write_text(how, encoding="utf-8")
