"""Where the starts of one user meet: the name of a local socket. Knows no Qt, so that a first start loses no time."""

import os
import stat
import sys
import zlib
from pathlib import Path


def name() -> str:
    """Return the socket of this user and these settings: a path, on Windows the name of a pipe.

    Programs with other settings, such as those that tests start, meet elsewhere.
    """
    unique = f"kidneyviewer-{_user()}-{zlib.crc32(os.fsencode(_settings())):08x}"
    return unique if sys.platform == "win32" else str(_folder() / unique)


def claim() -> int | None:
    """Claim this place until the program ends: give a descriptor to keep, None while another program has it.

    ``OSError`` where no file can be locked. A program that ends in whatever way leaves nothing claimed.
    """
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(_folder() / f"{Path(name()).name}.lock", flags, 0o600)
    if not _is_locked(descriptor):
        return descriptor
    os.close(descriptor)
    return None


def _is_locked(descriptor: int) -> bool:
    """Lock a file; tell whether another program has locked it already."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - of Windows only

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - of the other systems only

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return True
    return False


def is_taken() -> bool:
    """Tell whether another start may be listening: at no cost, and not wrongly where the socket is a file.

    A socket of another user is none: who may write into the same folder could have laid it there.
    """
    return sys.platform == "win32" or is_own_socket(Path(name()))


def is_own_socket(file: Path) -> bool:
    """Tell whether a file is a socket of this user, and not a link to one."""
    try:
        found = file.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and _is_mine(found)


def _folder() -> Path:
    """Return the folder for sockets of this user, else that for temporary files."""
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    if own:
        try:
            if _is_mine(Path(own).stat()):
                return Path(own)
        except OSError:
            pass
    return Path(os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp")


def _settings() -> str:
    """Return the folder of the settings, where Qt has it."""
    if sys.platform == "win32":
        return os.environ.get("APPDATA", "")
    return os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")


def _user() -> str:
    return os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())


def _is_mine(found: os.stat_result) -> bool:
    return sys.platform == "win32" or found.st_uid == os.getuid()
