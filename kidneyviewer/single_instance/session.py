"""Which starts meet: those of one user with the same settings on the same display. Pure functions.

Another display may be in front of another patient, so a start there must not turn a page here.
"""

import posixpath
import zlib
from collections.abc import Mapping

from kidneyviewer import x_display

LONGEST_SOCKET = 103
"""Most bytes of a path of a socket on macOS; Linux allows four more."""
ROOM = 35
"""The length of ``/kidneyviewer-00000000-00000000.new``."""


def session(platform: str, environment: Mapping[str, str], windows_session: int = 0) -> str:
    """Return what tells the sessions of one user apart.

    Windows numbers them. On macOS a user has one. Elsewhere it is the display; there both names count, since a program
    in a Wayland session may use X.
    """
    match platform:
        case "win32":
            return f"session {windows_session}"
        case "darwin":
            return ""
        case _:
            return f"{_x(environment.get('DISPLAY', ''))} {_wayland(environment)}"


def unique(settings: str, user: str, its_session: str) -> str:
    """Return the name of a meeting place. It has the user, since all users of a machine share the names of pipes."""
    return f"kidneyviewer-{_short(settings, user)}-{_short(its_session)}"


def folders(platform: str, environment: Mapping[str, str], user: str) -> tuple[str, ...]:
    """Return where the meeting place may be, best first: absolute, and short enough for a socket. Not for Windows."""
    temporary = environment.get("TMPDIR", "").rstrip("/") or "/tmp"
    first = temporary if platform == "darwin" else environment.get("XDG_RUNTIME_DIR", "").rstrip("/")
    own = f"kidneyviewer-{user}"
    found = (first, f"{temporary}/{own}", f"/tmp/{own}")
    return tuple(dict.fromkeys(folder for folder in found if _fits(folder)))


def _fits(folder: str) -> bool:
    """Tell whether a socket can be there, and whether Python and Qt agree about the bytes of its path."""
    return folder.startswith("/") and folder.isascii() and len(folder) + ROOM <= LONGEST_SOCKET


def _x(text: str) -> str:
    display = x_display.parse(text)
    return text if display is None else f"{display.host}:{display.number}"


def _wayland(environment: Mapping[str, str]) -> str:
    """Return the path of the socket of the Wayland display, which may be given without its folder."""
    name = environment.get("WAYLAND_DISPLAY", "")
    return posixpath.normpath(posixpath.join(environment.get("XDG_RUNTIME_DIR", ""), name)) if name else ""


def _short(*texts: str) -> str:
    return f"{zlib.crc32(repr(texts).encode('utf-8', 'surrogatepass')):08x}"
