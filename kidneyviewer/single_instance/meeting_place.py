"""Where the starts of one user meet: the lock that the first start holds, and the socket on which it listens."""

import os
import stat
import sys
import zlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from kidneyviewer import paths

LEFT_MS = 1000
"""An older lock is broken unless a program still holds it; a power cut may have left it empty."""


def lock() -> QLockFile:
    """Return the lock of this user and these settings. Once locked, it is held until deleted or the process ends."""
    made = QLockFile(f"{_folder()}/{_unique()}.lock")
    made.setStaleLockTime(LEFT_MS)
    return made


def name() -> str:
    """Return the socket of this user and these settings: a path, or on Windows the name of a pipe."""
    return _unique() if sys.platform == "win32" else f"{_folder()}/{_unique()}"


def is_taken() -> bool:
    """Tell whether another start may be listening, without connecting to it."""
    return sys.platform == "win32" or is_own_socket(Path(name()))


def is_own_socket(file: Path) -> bool:
    """Tell whether a file is a socket of this user, not a symbolic link or one that somebody else put there."""
    try:
        found = file.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and (sys.platform == "win32" or found.st_uid == os.getuid())


def _folder() -> str:
    """Return a folder of this user on a local disk.

    On Linux this is the runtime folder, or the one that Qt makes in its place, since others may write to the folder for
    temporary files. On Windows and macOS the temporary folder is the user's own, whereas Qt's runtime folder is in the
    home folder, which several computers may share.
    """
    locations = QStandardPaths.StandardLocation
    own = QStandardPaths.writableLocation(locations.RuntimeLocation) if sys.platform == "linux" else ""
    return own or QStandardPaths.writableLocation(locations.TempLocation)


def _unique() -> str:
    """Return a name that differs for programs with other settings, such as those that tests start."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return f"kidneyviewer-{zlib.crc32(os.fsencode(paths.portable_data() or usual)):08x}"
