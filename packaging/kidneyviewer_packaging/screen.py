"""A virtual screen whose picture can be read: Xvfb, which writes it to a file, with keys from xdotool."""

import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QImage

Found = TypeVar("Found")

SIDES = (1280, 800)
TITLE = "^(Kidney Viewer|肾脏健康教育阅读器|腎臟衛教閱讀器)$"
PATIENCE = 60
PAUSE = 0.2
HEAD = struct.Struct(">25I")
"""The header of Xvfb's file, an X Window Dump: numbers 0, 4, 5, 12 and 19 are read here."""


class Screen:
    """A running virtual screen."""

    def __init__(self, name: str, file: Path) -> None:
        self.name = name
        self._file = file

    def picture(self) -> QImage:
        """Return the current picture of the screen."""
        data = self._file.read_bytes()
        head = HEAD.unpack_from(data)
        size, width, height, stride, colors = head[0], head[4], head[5], head[12], head[19]
        pixels = data[size + 12 * colors :]
        return QImage(pixels, width, height, stride, QImage.Format.Format_RGB32).copy()

    def tool(self, *words: str) -> str:
        """Run xdotool on this screen."""
        known = {**os.environ, "DISPLAY": self.name}
        done = subprocess.run(["xdotool", *words], check=False, capture_output=True, encoding="utf-8", env=known)
        return done.stdout.strip()

    def window(self) -> str:
        """Wait until the program has a window, and return its number."""
        search = ("search", "--onlyvisible", "--name", TITLE)
        return wait(lambda: self.tool(*search).partition("\n")[0], "a window")

    def press(self, window: str, keys: str) -> None:
        """Press keys in a window."""
        self.tool("windowfocus", "--sync", window, "key", "--clearmodifiers", keys)


@contextmanager
def virtual() -> Iterator[Screen]:
    """Start a screen, and stop it at the end."""
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        options = ["-screen", "0", f"{SIDES[0]}x{SIDES[1]}x24", "-fbdir", folder, "-nolisten", "tcp", "-ac"]
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), *options], pass_fds=[writing], stderr=subprocess.DEVNULL
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield Screen(f":{number}", Path(folder, "Xvfb_screen0"))
        finally:
            server.terminate()
            server.wait()


def wait(look: Callable[[], Found], what: str) -> Found:
    """Wait until something is found, and return it."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > end:
            raise SystemExit(f"waited {PATIENCE} s for {what} in vain")
        time.sleep(PAUSE)
    return found
