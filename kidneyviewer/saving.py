"""Saves a file as a whole: the old content stays until the new one is on the disk, and nothing else is left behind."""

import errno
import os
import stat
import sys
import time
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

CANNOT = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
"""Errors of file systems that do not support ``fsync``."""


class Hindrance(Enum):
    """Why a file cannot be written, as far as somebody can do something about it."""

    FULL = auto()
    DENIED = auto()
    MISSING = auto()
    SLOW = auto()
    OTHER = auto()


def hindrance(error: OSError) -> Hindrance:
    """Return what an error means for the reader."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return Hindrance.FULL
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Hindrance.DENIED
        case errno.ENOENT | errno.ENOTDIR:
            return Hindrance.MISSING
        case errno.ETIMEDOUT:
            return Hindrance.SLOW
        case _:
            return Hindrance.OTHER


def save(file: Path, content: bytes, *, is_private: bool = False) -> None:
    """Write a file, or raise OSError and leave the folder as it was. Nobody else may read a new private one."""
    target = Path(os.path.realpath(file))
    old = regular(target)
    new = target.with_name(f".kidneyviewer-{os.getpid():x}-{time.monotonic_ns():x}")
    try:
        with new.open("xb") as opened:
            with suppress(OSError):
                _set_rights(opened.fileno(), old, is_private=is_private)
            opened.write(content)
            opened.flush()
            _sync(opened.fileno())
        new.replace(target)
    finally:
        with suppress(OSError):  # usually it has its final name by now
            new.unlink()


def regular(file: Path) -> os.stat_result | None:
    """Return what the system says about a file, None if there is none. Raise OSError if it is no regular file.

    Opening a pipe would wait for its reader, and opening a device may do anything.
    """
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "Not a regular file", str(file))
    return found


def _set_rights(file: int, old: os.stat_result | None, *, is_private: bool) -> None:
    """Set owner and rights as those of the old file."""
    if sys.platform == "win32":
        return
    if old is not None:
        os.fchmod(file, stat.S_IMODE(old.st_mode))
        os.fchown(file, old.st_uid, old.st_gid)
    elif is_private:
        os.fchmod(file, stat.S_IRUSR | stat.S_IWUSR)


def _sync(file: int) -> None:
    """Wait until a file is on the disk, so that a power cut cannot leave an empty one."""
    try:
        os.fsync(file)
    except OSError as error:
        if error.errno not in CANNOT:
            raise
