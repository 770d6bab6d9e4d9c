"""The X display that ``DISPLAY`` names. Imports no Qt, so that a display that does not answer is told at once."""

import _socket  # what ``socket`` is made of: that takes 3 ms more
import re
from typing import NamedTuple

FIRST_PORT = 6000
PATIENCE_S = 5
"""Time within which a display must answer. Qt would wait for ever, or for two minutes if it is on another machine."""
GREETING = b"l\0\0\0" + bytes(8)
"""Asks for version 0 of the protocol, which each display refuses at once, without an entry in its log."""

_FILE = re.compile(r"(?:unix:)?(?P<file>/.*?)(?:\.[0-9]+)?")
_USUAL_FILE = re.compile(r"/tmp/\.X11-unix/X(?P<number>[0-9]+)")
_NAMED = re.compile(r"(?P<host>.*):(?P<number>[0-9]{1,5})(?:\.[0-9]*)?", re.DOTALL)
_LOCAL = ("", "unix")


class XDisplay(NamedTuple):
    """A display without its screen. ``host`` is empty for a socket of this machine, else a machine or a file."""

    host: str
    number: int = 0

    @property
    def is_remote(self) -> bool:
        """Whether the display is reached over TCP, as those that ssh forwards are."""
        return bool(self.host) and not self.host.startswith("/")


def parse(text: str) -> XDisplay | None:
    """Parse what ``DISPLAY`` holds. Return None if no X library would understand it.

    The spellings of one display are equal: ``:0``, ``:0.0``, ``unix:0`` and ``/tmp/.X11-unix/X0``. ``localhost:10`` is
    another display than ``:10``: ssh forwards that of another machine under this name.
    """
    file = _FILE.fullmatch(text)
    if file is not None:
        usual = _USUAL_FILE.fullmatch(file["file"])
        return XDisplay("", int(usual["number"])) if usual else XDisplay(file["file"])
    found = _NAMED.fullmatch(text)
    if found is None:
        return None
    protocol, _, host = found["host"].casefold().rpartition("/")
    is_local = host in _LOCAL or protocol == "unix"
    return XDisplay("" if is_local else host, int(found["number"]))


def is_reachable(text: str) -> bool:
    """Tell whether a display accepts a connection and, if it is on this machine, says something.

    One that does not exist counts as reachable: Qt says at once what is wrong with it.
    """
    display = parse(text)
    if display is None:
        return True
    if not display.is_remote:
        return _answers(_socket.AF_UNIX, display.host or f"/tmp/.X11-unix/X{display.number}", GREETING)
    try:
        found = _socket.getaddrinfo(display.host.strip("[]"), FIRST_PORT + display.number, 0, _socket.SOCK_STREAM)
    except (OSError, OverflowError, UnicodeError):
        return True
    return any(_answers(family, address) for family, *_, address in found)


def _answers(family: int, address: str | tuple[object, ...], greeting: bytes = b"") -> bool:
    made = _socket.socket(family, _socket.SOCK_STREAM)
    made.settimeout(PATIENCE_S)
    try:
        made.connect(address)
        made.sendall(greeting)
        made.recv(len(greeting))
    except (TimeoutError, BlockingIOError):
        return False
    except OSError:
        return True
    finally:
        made.close()
    return True
