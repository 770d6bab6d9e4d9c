"""Settings files that something else has written, and places where none can be."""

import os
import shutil
import time
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from random import Random

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui.settings import TEXT_SIZES, Settings
from tests.hostile.attack import Attack, Setup, Verdict, must
from tests.hostile.ear import Ear
from tests.hostile.starting import LATER_MS, Way, is_sound, leaving, own_conditions, started

REAL, BLOCKED = 0.02, 0.1
QUICK = 1.0
"""Seconds for reading and writing all settings: nobody waits for the disk."""
LIMIT = 3.0
"""Seconds after which a setting is in the file."""
START_LIMIT = 20
MOST_LINES = 6
"""Lines in the log or on stderr: at most one for reading each setting, and one for writing them."""
FILE = "KidneyViewer/KidneyViewer.ini"
WORDS = (
    *(b"[General]\n", b"language=zh_TW\n", b"language=fr\n", b"text_size=150\n", b"text_size=99\n", b"theme=dark\n"),
    *(
        b"theme=sepia\n",
        b"window_place=5\n",
        b"window_place=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0)\n",
        b"[%General]\n",
    ),
    *(
        b"language=@Invalid()\n",
        b"theme=a, b, c\n",
        b"text_size=@Size(99999999999 -1)\n",
        b"language=\n",
        b"=\n",
        b"[\n",
    ),
    *(
        b"]]\n",
        b'theme="dark\n',
        b"language=\\x\n",
        b"\\xd800=1\n",
        b"a\\b\\c=1\n",
        b";\n",
        b"\r",
        b"\xef\xbb\xbf",
        b"\xff",
    ),
    *(b"text_size=\xe8\x82\xbe\n", b"text_size=1e2\n", b"text_size=-150\n", b"language=%FF%00\n", b"@=@@\n", b"\x1a"),
)
KEYS = (b"language=", b"text_size=", b"theme=", b"window_place=", b"other=")
LOCKS = (b"", b"\0" * 40, b"1\nkidneyviewer\nelsewhere\n", b"99999999\nx\ny\n", b"-1\n\n\n")


class Obstacle(Enum):
    """What is where the file should be."""

    NONE = "a file"
    FOLDER = "a folder"
    PIPE = "a pipe"
    LOCKED = "a file whose lock is stuck"
    LOCK_IS_FOLDER = "a file whose lock is a folder"
    LOOP = "a link to itself"
    FULL = "a link to a full device"
    NO_FOLDER = "a file in place of its folder"

    @override
    def __str__(self) -> str:
        return f"{self.value}:"


class Kind(Attack[Way | Obstacle | bytes]):
    """Settings are read as what they are or as their defaults, at once, and can be written afterwards."""

    share = 12
    patience = 6
    together = 200
    fixed = 2

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._application = QApplication(["hostile", "-style", "fusion"])
        self._ear = Ear(qt_may_warn=True)
        self._place = QByteArray(QWidget().saveGeometry().data())
        self._number = 0

    @override
    def parts(self, dice: Random) -> Sequence[Way | Obstacle | bytes]:
        """Return the way, what is in the way, and the pieces of the file."""
        pieces = [self._piece(dice) for _ in range(dice.randint(0, 6))]
        if dice.random() < 0.1:
            whole = b"".join(pieces).decode("latin-1")
            pieces = [whole.encode(dice.choice(("utf-16", "utf-16-be", "utf-32")))]
        obstacle = dice.choice(list(Obstacle)) if dice.random() < BLOCKED else Obstacle.NONE
        return [Way.REAL if dice.random() < REAL else Way.HERE, obstacle, *(b"[General]\n", *pieces)]

    def _piece(self, dice: Random) -> bytes:
        match dice.randrange(10):
            case 0:
                return dice.randbytes(dice.choice((1, 30, 4000)))
            case 1:
                return b"\0" * dice.choice((1, 512, 100_000))
            case 2:
                return (
                    dice.choice(KEYS)
                    + dice.choice((b"x", b"\xe8", b"\\x41", b"9", b",")) * dice.choice((300, 10**6))
                    + b"\n"
                )
            case 3:
                return dice.choice(KEYS) + b"@Variant(" + _escaped(dice.randbytes(dice.randint(0, 40))) + b")\n"
            case 4:
                place = bytearray(self._place.data())
                for _ in range(dice.randint(1, 8)):
                    place[dice.randrange(len(place))] = dice.choice((0, 1, 127, 128, 255, dice.randrange(256)))
                return b"window_place=@ByteArray(" + _escaped(place[: dice.randint(0, 2 * len(place))]) + b")\n"
            case _:
                word = dice.choice(WORDS)
                return word[: dice.randint(0, len(word))] if dice.random() < 0.2 else word

    @override
    def limit(self, parts: Sequence[Way | Obstacle | bytes]) -> int:
        """Return more for a real program."""
        return 2 * START_LIMIT if Way.REAL in parts else self.patience

    @override
    def shown(self, parts: Sequence[Way | Obstacle | bytes]) -> str:
        """Return the way and the pieces, shortened."""
        told = (
            f"{part[:60]!r}{f' … {len(part)} bytes' if len(part) > 60 else ''}"
            for part in parts
            if isinstance(part, bytes)
        )
        return " ".join((*map(str, parts[:2]), *told))

    @override
    def run(self, parts: Sequence[Way | Obstacle | bytes]) -> Verdict:
        """Put the file there, read and write settings, and look whether they are in the file."""
        way, obstacle, *_ = parts
        self._number += 1
        home = self.setup.folder / str(self._number)
        file = home / "XDG_CONFIG_HOME" / FILE
        conditions = own_conditions(_made(home))
        raw = b"".join(part for part in parts if isinstance(part, bytes))
        assert isinstance(obstacle, Obstacle)
        _put(file, obstacle, raw)
        if way is Way.REAL:
            done = started(leaving(self.setup.door, LATER_MS), [], conditions, START_LIMIT)
            is_sound(done, codes=(0,), lines=MOST_LINES)
            _must_be_written(file, obstacle, b"window_place=")
        else:
            self._here(file.parent.parent)
            _must_be_written(file, obstacle, b"text_size=150", b"theme=dark", b"language=zh_TW")
        shutil.rmtree(home, ignore_errors=True)
        return Verdict.REFUSED if obstacle is not Obstacle.NONE else Verdict.SHOWN

    def _here(self, folder: Path) -> None:
        self._ear.clear()
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
        os.environ["XDG_CONFIG_HOME"] = str(folder)
        begun = time.monotonic()
        settings = Settings.of_user()
        language, text_size, theme = settings.language, settings.text_size, settings.appearance
        must(language in (None, *Language), "the language is none", language)
        must(text_size in TEXT_SIZES, "the text size is none", text_size)
        must(theme in Appearance, "the theme is none", theme)
        QWidget().restoreGeometry(settings.window_place)
        settings.language, settings.text_size = Language.TRADITIONAL_CHINESE, 150
        settings.appearance, settings.window_place = Appearance.DARK, self._place
        took = time.monotonic() - begun
        must(took < QUICK, f"reading and writing takes more than {QUICK:.0f} s", f"{took:.1f} s")
        self._ear.check(MOST_LINES)


def _made(home: Path) -> Path:
    home.mkdir()
    return home


def _put(file: Path, obstacle: Obstacle, raw: bytes) -> None:
    """Put something where the settings file should be."""
    if obstacle is Obstacle.NO_FOLDER:
        file.parent.write_bytes(raw)
        return
    file.parent.mkdir()
    lock = Path(f"{file}.lock")
    match obstacle:
        case Obstacle.FOLDER:
            file.mkdir()
        case Obstacle.PIPE:
            os.mkfifo(file)
        case Obstacle.LOOP:
            file.symlink_to(file)
        case Obstacle.FULL:
            file.symlink_to("/dev/full")
        case _:
            file.write_bytes(raw)
    if obstacle is Obstacle.LOCKED:
        lock.write_bytes(LOCKS[len(raw) % len(LOCKS)])
    elif obstacle is Obstacle.LOCK_IS_FOLDER:
        lock.mkdir()


def _must_be_written(file: Path, obstacle: Obstacle, *words: bytes) -> None:
    """Raise a fault unless settings reach their file, and nothing else is in its folder."""
    if obstacle is not Obstacle.NONE:
        return
    deadline = time.monotonic() + LIMIT
    while not all(word in file.read_bytes() for word in words):
        must(time.monotonic() < deadline, "a setting is not written", file.read_bytes()[:300])
        QCoreApplication.processEvents()
    beside = sorted(one.name for one in file.parent.iterdir())
    must(beside == [file.name], "something is left beside the settings", beside)


def _escaped(raw: bytes | bytearray) -> bytes:
    """Write bytes as QSettings does."""
    return b"".join(b"\\x%x" % byte for byte in raw)
